// What the battery of inboxes says for docs/inboxes-table.md: nothing is called passed that was not run.

const HEAD = ['inbox', 'where', 'facts', 'asks first', 'two ways to its composer', 'battery'];

/**
 * The table as Markdown, from a vitest JSON report: an inbox stands as its file describes it, with what each test of the
 * battery came to.
 * @returns null where the report lacks the battery or the descriptions
 */
export function inboxesTable(report) {
  const inboxes = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .flatMap(({ meta }) => meta?.inboxes ?? []);
  const battery = report.testResults.find(
    ({ name }) => name.endsWith('battery.browser.test.ts') && name.includes('inboxes'),
  );
  if (inboxes.length === 0 || !battery) return null;
  const rows = inboxes.map(({ id, name, where, confidence, ways, never }) => [
    inboxes.filter((other) => other.name === name).length > 1 ? `${name} (${id})` : name,
    where,
    confidence,
    confidence === 'low' ? 'yes' : 'where the page does not tell',
    ways ? 'yes' : 'no',
    verdict(
      battery.assertionResults.filter(({ ancestorTitles }) => ancestorTitles[0] === id),
      never,
    ),
  ]);
  return [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** @param never by its title why a test has nothing to do there */
function verdict(results, never) {
  if (results.length === 0) return 'not in it';
  const failed = titles(results.filter(({ status }) => status === 'failed'));
  if (failed.length > 0) return `**fails**: ${failed.join('; ')}`;
  const run = results.filter(({ status }) => status === 'passed');
  if (run.length === 0) return 'not tested';
  const missing = titles(results.filter(({ status }) => status !== 'passed'));
  const untested = missing.filter((title) => !never[title]);
  const told = [
    ['not tested', untested],
    ['nothing to test', missing.filter((title) => never[title]).map((title) => `${title} (${never[title]})`)],
  ];
  return ['passed', ...told.flatMap(([what, of]) => (of.length > 0 ? [`${what}: ${of.join('; ')}`] : []))].join('; ');
}

/** What tests say, each once, whatever conversation, language or seed they ran with. */
function titles(results) {
  return [...new Set(results.map(({ title }) => title.replace(/(:| with labels in |, seed ).*$/, '')))];
}
