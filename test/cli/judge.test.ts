import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { judge } from '@/cli/judge';

const encode = (text: string) => new TextEncoder().encode(text);

/** Runs the command on chunks of input; `lines` are what it wrote. */
async function run(input: string | Uint8Array[], ...args: string[]) {
  const chunks = typeof input === 'string' ? [encode(input)] : input;
  let written = '';
  let errors = '';
  const output = new Writable({
    write(chunk, _, done) {
      written += chunk;
      done();
    },
  });
  const status = await judge(args, {
    input: (async function* () {
      yield* chunks;
    })(),
    output,
    errors: { write: (text) => (errors += text) },
  });
  const lines = written.split('\n').filter(Boolean);
  return { status, errors, lines: lines.map((line) => JSON.parse(line)) };
}

const FOG = `
format: 1
id: fog
name: Fog
version: 1.0.0
languages: [en]
licence: MIT
findings:
  - id: fog
    rule: excuse
    find: ["=thick fog"]
    rewrites: ["our slow start"]
    flags: ["Late in {thick fog}."]
    passes: ["A sunny day."]
`;

/** What the tests write, a folder a file. */
const written = mkdtempSync(join(tmpdir(), 'aplomb-judge-'));

afterAll(() => rmSync(written, { recursive: true }));

function fileWith(text: string, name = 'pack.yaml'): string {
  const folder = mkdtempSync(join(written, 'file-'));
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe('a line of input', () => {
  it('with a message gets an assessment, with a draft findings, in the order of the input', async () => {
    const { status, lines } = await run('{"id":"a","customer":"Hello"}\n{"id":2,"draft":"Hello","extra":1}\n');
    expect(status).toBe(0);
    expect(lines[0]).toEqual({
      id: 'a',
      lang: 'en',
      assessment: {
        kind: 'neutral',
        abuse: [],
        severity: 0,
        problem: null,
        loss: [],
        ask: null,
        askedWhy: false,
        evidence: [],
      },
      apology: null,
    });
    expect(lines[1]).toEqual({ id: 2, lang: 'en', findings: [], promises: [], stages: expect.any(Object) });
  });

  it('tells what its draft promises by a date, and when that is due where the line is dated', async () => {
    const draft = "I'll write to you by Friday 18:00.";
    const written = [
      { id: 1, draft, at: '2026-11-25T10:00' },
      { id: 2, draft },
    ].map((line) => JSON.stringify(line));
    const { lines } = await run(written.join('\n'));
    const due = new Date('2026-11-27T18:00').toISOString();
    expect(lines.map(({ promises }) => promises)).toEqual([[{ start: 0, end: 33, due }], [{ start: 0, end: 33 }]]);
  });

  it('tells which stages its draft has, in the order of the craft', async () => {
    const customer = 'The wardrobe came with two left doors.';
    const draft = 'We sent you two left doors, that is our mistake. I will bring you the right one on Friday.';
    const { lines } = await run(JSON.stringify({ customer, draft }));
    expect(Object.entries(lines[0].stages)).toEqual([
      ['feeling', 'missing'],
      ['facts', 'not-applicable'],
      ['happened', 'present'],
      ['ownership', 'present'],
      ['share', 'not-applicable'],
      ['thanks', 'missing'],
      ['remedy', 'present'],
      ['gesture', 'not-applicable'],
      ['follow-up', 'missing'],
      ['signature', 'missing'],
    ]);
  });

  it('is judged in the language it names, or in that of its words', async () => {
    const { lines } = await run(
      '{"customer":"Привет, как дела?"}\n{"customer":"ok","lang":"uk"}\n{"draft":"Дякую за терпіння"}',
    );
    expect(lines.map(({ lang }) => lang)).toEqual(['ru', 'uk', 'uk']);
  });

  it('says how to go about what has no rewrite', { timeout: 60_000 }, async () => {
    const { lines } = await run('{"draft":"Most customers are happy with this model!!!"}');
    const marks = lines[0].findings.find(({ rule }: { rule: string }) => rule === 'contempt');
    expect(marks).toMatchObject({ rewrites: [], message: expect.stringMatching(/\. .+[.?]$/u) });
    expect(Object.keys(marks)).toEqual(['rule', 'start', 'end', 'message', 'rewrites']);
  });

  it('has offsets in UTF-16 units and rewrites as words', { timeout: 60_000 }, async () => {
    const draft = '😀 Late in thick fog.';
    const { lines } = await run(JSON.stringify({ draft }), '--pack', fileWith(FOG));
    expect(lines[0].findings).toMatchObject([{ rule: 'excuse', start: 11, end: 20, rewrites: ['our slow start'] }]);
    expect(lines[0].findings[0].message).toEqual(expect.any(String));
  });

  it.each([
    ['CRLF, a byte order mark and blank lines', '\uFEFF{"id":1,"draft":""}\r\n\r\n  \n{"id":2,"draft":""}\r\n'],
    ['no newline at the end', '{"id":1,"draft":""}\n{"id":2,"draft":""}'],
  ])('may come with %s', async (_, input) => {
    const { status, lines } = await run(input);
    expect(lines.map(({ id }) => id)).toEqual([1, 2]);
    expect(status).toBe(0);
  });

  it('may come in pieces, cut inside a letter', async () => {
    const bytes = encode('{"id":"ї","customer":"Дякую"}\n');
    const { lines } = await run([...bytes].map((byte) => Uint8Array.of(byte)));
    expect(lines[0]).toMatchObject({ id: 'ї', lang: 'uk' });
  });

  it.each([
    ['nonsense', undefined, /not JSON/],
    ['[]', undefined, /must be an object/],
    ['null', undefined, /must be an object/],
    ['{"id":"x","customer":5}', 'x', /customer must be a string/],
    ['{"id":"x","draft":"a","lang":"de"}', 'x', /lang must be one of en, ru, uk/],
    ['{"id":"x"}', 'x', /nothing to judge/],
    ['{"id":{},"draft":"a"}', undefined, /id must be/],
  ])('%s is answered with what is wrong, and the run goes on', async (bad, id, error) => {
    const { status, lines } = await run(`${bad}\n{"id":"next","draft":"a"}\n`);
    expect(status).toBe(1);
    expect(lines[0].id).toBe(id);
    expect(lines[0].error).toMatch(error);
    expect(lines[1].id).toBe('next');
  });
});

describe('the command line', () => {
  it.each([
    [['--frobnicate'], /--frobnicate/],
    [['--pack'], /--pack/],
    [['--role'], /--role/],
    [['--role', 'boss'], /agent, manager, owner/],
    [['file.jsonl'], /file\.jsonl/],
    [['--jobs'], /--jobs/],
    [['--jobs', '0'], /'--jobs' needs a whole number from 1 to 64, not '0'/],
    [['--jobs', 'two'], /not 'two'/],
    [['--jobs', '1.5'], /not '1\.5'/],
    [['--report'], /--report/],
    [['--report', ''], /needs the name of a file/],
    [['--report-lang', 'uk'], /'--report-lang' needs '--report'/],
    [['--report', 'r.html', '--report-lang', 'de'], /'--report-lang' is one of en, ru, uk, not 'de'/],
  ])('%j is refused', async (args, error) => {
    const { status, errors, lines } = await run('{"draft":"a"}', ...args);
    expect(status).toBe(2);
    expect(errors).toMatch(error);
    expect(errors).toContain('Usage');
    expect(lines).toEqual([]);
  });

  it('holds a draft against the limits of the role that writes', async () => {
    const pack = fileWith(`
format: 1
id: shop
name: Shop
version: 1.0.0
languages: [en]
licence: MIT
authority:
  - { role: agent, limits: { USD: 20 }, approver: "Ruth, head of support" }
  - { role: manager, limits: { USD: 200 } }
`);
    const line = '{"draft":"I have added a $50 voucher to your account."}';
    const agent = await run(line, '--pack', pack, '--role', 'agent');
    expect(agent.lines[0].findings).toEqual([
      expect.objectContaining({ rule: 'over-limit', message: expect.stringContaining('Ruth, head of support') }),
    ]);
    expect((await run(line, '--pack', pack)).lines).toEqual(agent.lines);
    expect((await run(line, '--pack', pack, '--role', 'manager')).lines[0].findings).toEqual([]);
    expect((await run(line, '--role', 'agent')).lines[0].findings).toEqual([]);
  });

  it.each([
    ['in no folder', '/no/such/folder/r.html', /No report can be written to \/no\/such\/folder\/r\.html/],
    ['that is a folder', tmpdir(), /it is a folder/],
  ])('refuses a report %s before it reads a line', async (_, path, error) => {
    const { status, errors, lines } = await run('{"draft":"a"}', '--report', path);
    expect([status, lines]).toEqual([2, []]);
    expect(errors).toMatch(error);
    expect(errors).not.toContain('Usage');
  });

  it('explains itself on standard error', async () => {
    const { status, errors, lines } = await run('', '--help');
    expect([status, lines]).toEqual([0, []]);
    expect(errors).toContain('--pack');
    expect(errors).toMatch(/--role ROLE .*agent, manager or owner/);
  });
});

// compiling all packs anew takes a second or two, more on a busy machine
describe('a pack', { timeout: 60_000 }, () => {
  it.each([
    ['that is not there', '/no/such/pack.yaml', /no pack at \/no\/such\/pack\.yaml/],
    ['with an unknown key', fileWith(FOG.replace('rule:', 'rool:')), /pack\.yaml:10:.*rool/s],
    ['with an example that fails', fileWith(FOG.replace('{thick fog}', '{fog}')), /pack\.yaml:13:.*"fog"/],
    ['with the name of ours', fileWith(FOG.replace('id: fog', 'id: en')), /pack\.yaml:3:.*"en"/],
    [
      'whose wording insults',
      fileWith(`${FOG}wordings:\n  - { id: rude, part: boundary.behaviour, text: "You are an idiot, calm down." }\n`),
      /pack\.yaml:16:49: the wording breaks our own rules: contempt \(en\/label\) "You are an idiot".*dissuasion.*; say it without that/,
    ],
    [
      'whose rewrite is an excuse',
      fileWith(FOG.replace('["our slow start"]', '[{ text: "Due to high volumes we are late.", replaces: sentence }]')),
      /pack\.yaml:12:\d+: the rewrite breaks our own rules: excuse \(en\/due-to\) "Due to high volumes/,
    ],
    [
      'whose rewrite is an excuse in its place',
      fileWith(FOG.replace('"our slow start"', '"the high volume of orders due to the holidays"')),
      /pack\.yaml:12:\d+: the rewrite breaks our own rules: excuse/,
    ],
  ])('%s is refused with its place', async (_, path, error) => {
    const { status, errors, lines } = await run('{"draft":"a"}', '--pack', path);
    expect(status).toBe(2);
    expect(errors).toMatch(error);
    expect(lines).toEqual([]);
  });

  it('may be a folder, and there may be several', async () => {
    const folder = fileWith(FOG).replace(/pack\.yaml$/, '');
    const mud = fileWith(FOG.replaceAll('fog', 'mud'));
    const { lines } = await run('{"draft":"Late in thick fog and thick mud."}', '--pack', folder, '--pack', mud);
    expect(lines[0].findings).toHaveLength(2);
  });

  it.each([
    ['nulls', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13)],
    ['broken UTF-8', Uint8Array.of(0xff, 0xfe, 0x1b, 0x5b, 0x33, 0x31, 0x6d)],
  ])('must be text: a file with %s is refused, and nothing of it is shown', async (_, bytes) => {
    const path = fileWith('');
    writeFileSync(path, bytes);
    const { status, errors } = await run('', '--pack', path);
    expect([status, errors]).toEqual([2, `${path} is no text: save it as plain text, and choose the encoding UTF-8\n`]);
  });

  it('cannot command the terminal', async () => {
    const { errors } = await run('', '--pack', fileWith('"a\\e[31mb": 1\n'));
    expect(errors).toMatch(/U\+001B/);
    expect(errors.trimEnd()).not.toMatch(/\p{Cc}/u);
  });

  it('must not be an empty folder', async () => {
    const folder = fileWith('x', 'notes.txt').replace(/notes\.txt$/, '');
    expect((await run('', '--pack', folder)).errors).toMatch(/no pack in/);
  });
});

describe('a report', { timeout: 60_000 }, () => {
  it('counts what was judged, and changes nothing about the lines', async () => {
    const path = fileWith('').replace(/pack\.yaml$/, 'r.html');
    const input =
      '{"id":"T-77","at":"2026-03-04","customer":"You idiots!","draft":"We apologize for any inconvenience, Petra."}\n'.repeat(
        3,
      );
    const plain = await run(`${input}nonsense\n`);
    const told = await run(`${input}nonsense\n`, '--report', path, '--report-lang', 'ru');
    expect(told).toEqual(plain);
    const page = readFileSync(path, 'utf8');
    expect(page).toContain('<html lang="ru"');
    expect(page).toContain('Прочитано строк: 4; не удалось разобрать: 1.');
    expect(page).toMatch(/any inconvenience/);
    expect(page).not.toMatch(/T-77|petra|idiots/i);
  });
});

describe('the output', () => {
  it('is waited for when its reader is slow', async () => {
    let waiting = 0;
    let most = 0;
    const output = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        most = Math.max(most, ++waiting);
        setImmediate(() => {
          waiting--;
          done();
        });
      },
    });
    const input = (async function* () {
      for (let id = 0; id < 50; id++) {
        expect(output.writableLength).toBeLessThan(1_000);
        yield encode(`{"id":${id},"draft":"a"}\n`);
      }
    })();
    expect(await judge([], { input, output, errors: { write: () => true } })).toBe(0);
    expect(most).toBe(1);
  });

  it('may be closed by its reader', async () => {
    const output = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    let errors = '';
    const input = (async function* () {
      for (let id = 0; id < 50; id++) yield encode(`{"id":${id},"draft":"a"}\n`);
    })();
    expect(await judge([], { input, output, errors: { write: (text) => (errors += text) } })).toBe(0);
    expect(errors).toBe('');
  });
});
