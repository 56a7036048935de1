/** One conversation as text: what came in, what was found in the draft, and the boundary where one is needed. */
export function report(name, { inboxName, customer, assessment, draft, findings }, boundary) {
  const words = ({ start, end }, text) => `“${text.slice(start, end)}”`;
  const lines = [`\n── ${inboxName ?? name} ──`];
  if (assessment) {
    lines.push(
      `The message is ${assessment.kind}${assessment.severity ? `, severity ${assessment.severity} of 3` : ''}.`,
    );
    for (const evidence of assessment.evidence) lines.push(`  ${evidence.kind}: ${words(evidence, customer)}`);
    if (assessment.problem) lines.push(`  the problem: ${words(assessment.problem, customer)}`);
  }
  lines.push(`In the draft, ${findings.length} places:`);
  for (const finding of findings) {
    lines.push(`  ${words(finding, draft)} — ${finding.title}. ${finding.why}`);
    for (const rewrite of finding.rewrites) lines.push(`      → ${rewrite.text}`);
  }
  if (boundary)
    lines.push(
      `A boundary (${boundary.kind}, ${boundary.rung}):`,
      ...boundary.text.split('\n').map((line) => `  ${line}`),
    );
  return lines.join('\n');
}
