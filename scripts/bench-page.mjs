// npm run bench:page: what we cost a page with 5,000 mutations a second, and an ordinary desk with a long conversation and
// a clock, each beside the same page without us. Prints the table of docs/performance.md. Needs a Chromium; builds the extension into a folder of its own.
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './browsers.mjs';
import { launchExtension } from './extension.mjs';
import { ROOT, run, stop } from './setup.mjs';

const MUTATIONS_A_SECOND = 5000;
const TICKS_A_SECOND = 10;
const ROUNDS = 12;
/** Of one measurement, and of what goes before it, in ms. */
const MEASURED = 3000;
const WARMED = 1000;

/** The page changes text, attributes and elements in turn; a composer is there only on pages that somebody writes on. */
const busyPage = (writes) => `<!doctype html><title>Busy</title><ul></ul>${writes ? '<textarea></textarea>' : ''}
<script>
  const list = document.querySelector('ul');
  for (let at = 0; at < 200; at++) list.append(Object.assign(document.createElement('li'), { textContent: at }));
  const started = performance.now();
  window.mutations = 0;
  setInterval(() => {
    for (const due = (performance.now() - started) * ${MUTATIONS_A_SECOND / 1000}; window.mutations < due; window.mutations++) {
      const at = window.mutations;
      const item = list.children[at % 200];
      if (at % 3 === 0) item.firstChild.data = at;
      else if (at % 3 === 1) item.className = 'row-' + at;
      else list.append(item);
    }
  }, 10);
</script>`;

/** A list of 400 conversations, 300 messages in the open one, and a clock: what agents have open all day. */
const deskPage = `<!doctype html><title>Desk</title><style>
  body { font: 14px sans-serif; margin: 0; display: flex } aside { width: 250px } main { flex: 1 }
  .in, .out { border-radius: 10px; background: #eee; margin: 5px; padding: 6px; max-width: 60% }
  .out { margin-left: auto; background: #cde } .thread { height: 500px; overflow: auto }
</style><aside></aside><main><div class="clock"></div><div class="thread"></div><textarea></textarea></main>
<script>
  const part = (tag, words, ...inner) => {
    const made = Object.assign(document.createElement(tag), { textContent: words });
    made.append(...inner);
    return made;
  };
  const [side, thread, clock] = ['aside', '.thread', '.clock'].map((box) => document.querySelector(box));
  for (let at = 0; at < 400; at++) side.append(part('div', '', part('b', 'Person ' + at), part('span', ' asks for a lamp '), part('i', '10:' + (10 + at % 50))));
  for (let at = 0; at < 300; at++) {
    const said = part('div', '', part('p', 'Message number ' + at + ' of some words. The lamp is broken and I have waited for a week.'));
    const message = part('div', '', part('b', at % 2 ? 'Sam' : 'Nia'), said, part('small', '10:' + (10 + at % 50)));
    message.className = at % 2 ? 'out' : 'in';
    thread.append(message);
  }
  window.mutations = 0;
  setInterval(() => { clock.textContent = String(window.mutations++); }, ${1000 / TICKS_A_SECOND});
</script>`;

const ALL_PAGES = [
  { name: 'nobody writes, without us', origin: 'https://quiet.example', writes: false, kind: 'busy', ours: false },
  // tells what the machine alone makes of it
  {
    name: 'nobody writes, without us, once more',
    origin: 'https://quiet-too.example',
    writes: false,
    kind: 'busy',
    ours: false,
  },
  { name: 'nobody writes, switched on', origin: 'https://quiet-ours.example', writes: false, kind: 'busy', ours: true },
  {
    name: 'a reply has the focus, without us',
    origin: 'https://reply.example',
    writes: true,
    kind: 'busy',
    ours: false,
  },
  {
    name: 'a reply has the focus, switched on',
    origin: 'https://reply-ours.example',
    writes: true,
    kind: 'busy',
    ours: true,
  },
  { name: 'a desk, without us', origin: 'https://desk.example', writes: true, kind: 'desk', ours: false },
  { name: 'a desk, switched on', origin: 'https://desk-ours.example', writes: true, kind: 'desk', ours: true },
];
/** `npm run bench:page -- desk` measures that page alone. */
const [only] = process.argv.slice(2);
const PAGES = ALL_PAGES.filter(({ kind }) => !only || kind === only);
/** A page that changes less often than this was held up by something else. */
const LEAST = { busy: 0.9 * MUTATIONS_A_SECOND, desk: 0.5 * TICKS_A_SECOND };

if (PAGES.length === 0)
  stop('Which page? `npm run bench:page -- busy`, `npm run bench:page -- desk`, or both without a name.');
const executablePath = findChromium();
if (!executablePath) stop('No Chromium found; `npm test` installs one.');
const out = join(ROOT, '.cache', 'bench-page');
process.stderr.write('Building the extension …\n');
if (run('npx', ['--no', 'wxt', 'build'], { env: { ...process.env, APLOMB_OUT: out }, stdio: 'ignore' }) !== 0) {
  stop('The build failed: npx wxt build');
}
const busy = loadavg()[0];
const { context, enable, close } = await launchExtension({
  executablePath,
  build: join(out, 'chrome-mv3'),
  headless: true,
});
await context.route(/^https:/, (route) => {
  const page = PAGES.find(({ origin }) => route.request().url() === `${origin}/`);
  return route.fulfill(
    page
      ? { contentType: 'text/html', body: page.kind === 'desk' ? deskPage : busyPage(page.writes) }
      : { status: 404 },
  );
});
await enable(...PAGES.filter(({ ours }) => ours).map(({ origin }) => origin));

const busyTimes = new Map(PAGES.map(({ name }) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  // in turns, forth and back, so that what else the machine does falls on all of them
  for (const page of round % 2 === 0 ? PAGES : PAGES.toReversed()) busyTimes.get(page.name).push(await measure(page));
  process.stderr.write(`round ${round + 1} of ${ROUNDS}\n`);
}
await close();

const [day] = new Date().toISOString().split('T');
console.log(
  `${day}, Chromium, ${availableParallelism()} cores, load ${busy.toFixed(1)} before, medians of ${ROUNDS} rounds in turns.\n`,
);
console.log('| page | main thread busy, ms a second | least and most | of the same page without us |');
console.log('| --- | --- | --- | --- |');
for (const { name, writes, kind } of PAGES) {
  const times = busyTimes.get(name);
  const bare = busyTimes.get(PAGES.find((page) => page.writes === writes && page.kind === kind).name);
  const [least, most] = [Math.min(...times), Math.max(...times)].map((time) => time.toFixed(0));
  const ratio = median(times.map((time, round) => time / bare[round]));
  console.log(`| ${name} | ${median(times).toFixed(1)} | ${least}–${most} | ${ratio.toFixed(2)}× |`);
}

/** How long the page's main thread works in a second, in ms. */
async function measure({ origin, writes, kind }) {
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  if (writes) await page.focus('textarea');
  if (kind === 'desk') await page.keyboard.type('The lamp is on its way.');
  await page.waitForTimeout(WARMED);
  const session = await context.newCDPSession(page);
  // what the thread itself did: not what it waited for others on a busy machine
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await look(session, page);
  await page.waitForTimeout(MEASURED);
  const after = await look(session, page);
  await page.close();
  const seconds = after.at - before.at;
  const rate = (after.mutations - before.mutations) / seconds;
  if (rate < LEAST[kind]) stop(`The page made only ${Math.round(rate)} mutations a second: too much else runs here.`);
  return (1000 * (after.busy - before.busy)) / seconds;
}

/** Seconds of work so far, mutations so far, and when that was, in seconds. */
async function look(session, page) {
  const { mutations, at } = await page.evaluate(() => ({ mutations: window.mutations, at: performance.now() / 1000 }));
  const { metrics } = await session.send('Performance.getMetrics');
  return { mutations, at, busy: metrics.find(({ name }) => name === 'TaskDuration').value };
}

function median(times) {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)];
}
