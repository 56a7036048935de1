// @vitest-environment node
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

const ROOT = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'aplomb-pack-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** The command as an author types it, from a folder of their own. */
async function pack(args: readonly string[], input = ''): Promise<{ status: number; out: string; err: string }> {
  const child = spawn('npm', ['--prefix', ROOT, 'run', '-s', 'pack', '--', ...args], { cwd: folder });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdin.end(input);
  const status = await new Promise<number>((resolve) => child.once('close', resolve));
  // a source may have changed since the last command
  return { status, out, err: err.replace('Building the command line …\n', '') };
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

const FOG = `format: 1
id: fog
name: Fog
version: 1.0.0
languages: [en]
licence: MIT
findings:
  - id: fog
    rule: excuse
    find: ["=thick fog", "a drizzle of frogs"]
    unless: [answered-why]
    rewrites: ["our slow start"]
    flags: ["Late in {thick fog}."]
    passes: ["A sunny day."]
  - { id: hail, rule: excuse, find: ["hailstorm"], flags: ["A {hailstorm} came."], passes: ["Hello."] }
abuse:
  - { id: muppet, kind: insult, severity: 2, find: ["you muppet"], flags: ["{You muppet}!"], passes: ["The muppet show."] }
`;

/** Whichever runs first builds the bundle. */
beforeAll(() => pack(['--help']), 120_000);

describe('pack check', { timeout: 60_000 }, () => {
  it('tells how much is in a pack where all is well', async () => {
    write('fog.yaml', FOG);
    const { status, out, err } = await pack(['check', 'fog.yaml']);
    expect(out).toBe('fog 1.0.0, Fog: 3 entries, 4 phrases, 6 examples right. All is well.\n');
    expect([status, err]).toEqual([0, '']);
  });

  it('tells what is in a pack that finds nothing', async () => {
    const [head] = FOG.split('findings:');
    write(
      'rest.yaml',
      `${head}never-flag: [Delay Express]
rules: { excuse: off }
reasons: { blame: { title: Blame, why: It is about us., source: S2 } }
authority: [{ role: agent, limits: { USD: 5 } }]
budget: { USD: 200 }
response-time: { hours: 4 }
`,
    );
    const { out } = await pack(['check', 'rest.yaml']);
    expect(out).toBe(
      'fog 1.0.0, Fog: 1 role with limits, 1 budget, 1 time to answer, 1 reason, 1 term, 1 switch. All is well.\n',
    );
  });

  it('tells all mistakes, each with its place and what to write instead', async () => {
    write('slips.yaml', FOG.replace('unless: [answered-why]', 'unles: [answered-why]').replace('insult,', 'insults,'));
    const { status, out } = await pack(['check', 'slips.yaml']);
    expect(out.split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(/^slips\.yaml:11:5: .*unles.*did you mean "unless"\?$/),
      expect.stringMatching(/^slips\.yaml:17:25: .*insults.*did you mean "insult"\?$/),
    ]);
    expect(out).toMatch(/\n2 mistakes: not a line is used\.\n$/);
    expect(status).toBe(1);
  });

  it('runs the examples, and refuses wording that our own rules object to', async () => {
    write('wrong.yaml', FOG.replace('{thick fog}', '{fog}').replace('our slow start', 'the high volumes of orders'));
    const { status, out } = await pack(['check', 'wrong.yaml']);
    expect(out).toMatch(/^wrong\.yaml:13:\d+: .*"fog"/m);
    expect(status).toBe(1);
  });

  it('checks several packs together, as a team uses them', async () => {
    write('twin.yaml', FOG);
    write('fog.yaml', FOG);
    const { status, out } = await pack(['check', 'fog.yaml', 'twin.yaml']);
    expect(out).toMatch(/twin\.yaml:2:.*"fog"/);
    expect(status).toBe(1);
  });

  it('says that there is no pack', async () => {
    expect(await pack(['check', 'nowhere.yaml'])).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringMatching(/^no pack at nowhere\.yaml/),
    });
  });

  it('lets no pack command the terminal', async () => {
    write('terminal.yaml', '"a\\e[31m\\u202Eb": 1\n');
    const { out } = await pack(['check', 'terminal.yaml']);
    expect(out).toMatch(/^terminal\.yaml:1:1: .*U\+001B/);
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('pack test', { timeout: 60_000 }, () => {
  it('tells for each line which entries of the pack fire where, and whether it counts', async () => {
    write('fog.yaml', FOG);
    const lines = [
      { id: 1, draft: 'We are late in thick fog.' },
      { id: 2, customer: 'Why was it late?', draft: 'That was our mistake. We drove into thick fog.' },
      { id: 3, customer: 'You muppet! Where is my parcel?' },
      { id: 4, draft: 'We apologize for any inconvenience.' },
    ];
    const { status, out, err } = await pack(['test', 'fog.yaml'], lines.map((line) => JSON.stringify(line)).join('\n'));
    const told = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const fog = { in: 'draft', entry: 'fog/fog', what: 'excuse', words: 'thick fog' };
    expect(told).toEqual([
      { id: 1, fires: [{ ...fog, start: 15, end: 24, counts: true }] },
      { id: 2, fires: [{ ...fog, start: 36, end: 45, counts: false }] },
      {
        id: 3,
        fires: [
          { in: 'customer', entry: 'fog/muppet', what: 'insult', start: 0, end: 10, words: 'You muppet', counts: true },
        ],
      },
      { id: 4, fires: [] },
    ]);
    expect(err.split('\n').map((line) => line.trim())).toEqual(['2  fog/fog', '1  fog/muppet', '0  fog/hail', '']);
    expect(status).toBe(0);
  });

  it('answers a bad line with what is wrong, and goes on', async () => {
    write('fog.yaml', FOG);
    const { status, out } = await pack(['test', 'fog.yaml'], 'nonsense\n{"id":2,"draft":"thick fog"}\n');
    const [bad, good] = out.split('\n').map((line) => line && JSON.parse(line));
    expect(bad.error).toMatch(/not JSON/);
    expect(good.fires).toHaveLength(1);
    expect(status).toBe(1);
  });

  it('names the keys that it did not read, and those that it does', async () => {
    write('fog.yaml', FOG);
    const { status, out, err } = await pack(
      ['test', 'fog.yaml'],
      '{"id":1,"message":"You muppet!","draft":"thick fog"}\n',
    );
    expect(JSON.parse(out).fires).toHaveLength(1);
    expect(err).toContain('Not read: message. Keys that are: id, customer, draft, at, lang.\n');
    expect(status).toBe(0);
  });

  it('refuses a pack that is wrong before it reads a line', async () => {
    write('slip.yaml', FOG.replace('rule:', 'rool:'));
    const { status, out, err } = await pack(['test', 'slip.yaml'], '{"id":2,"draft":"thick fog"}\n');
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^slip\.yaml:9:5: .*rool/m);
  });
});

describe('pack new', { timeout: 60_000 }, () => {
  it.each(['en', 'ru', 'uk'])('begins a pack in %s that passes check, with comments', async (language) => {
    const made = await pack(['new', `our-shop-${language}`, '--language', language]);
    expect(made).toMatchObject({ status: 0, err: '' });
    const text = readFileSync(join(folder, `our-shop-${language}.yaml`), 'utf8');
    expect(text).toContain(`languages: [${language}]`);
    expect(text.match(/^ *#/gm)?.length).toBeGreaterThan(8);
    expect(text).not.toMatch(/NAME|TITLE/);
    expect(await pack(['check', `our-shop-${language}.yaml`])).toMatchObject({ status: 0 });
  });

  it('takes digits for a name, and writes over nothing', async () => {
    expect(await pack(['new', '24'])).toMatchObject({ status: 0 });
    expect(await pack(['check', '24.yaml'])).toMatchObject({ status: 0 });
    write('24.yaml', 'mine');
    expect(await pack(['new', '24'])).toMatchObject({ status: 1, err: '24.yaml is there already.\n' });
    expect(readFileSync(join(folder, '24.yaml'), 'utf8')).toBe('mine');
  });

  it.each([
    ['Our Shop!', /as in our-shop\./],
    ['мій набір', /as in mii-nabir\./],
    ['東京', /use lower-case Latin letters, digits and hyphens\./],
    ['../../shop', /as in shop\./],
  ])('refuses the name %s', async (name, error) => {
    const { status, err } = await pack(['new', name]);
    expect(status).toBe(2);
    expect(err).toMatch(error);
    expect(existsSync(join(folder, `${name}.yaml`))).toBe(false);
  });
});

describe('pack pin', { timeout: 60_000 }, () => {
  let server: Server;
  afterEach(() => server.close());

  /** The address of a server that answers so. */
  async function serve(answer: Parameters<typeof createServer>[1]): Promise<string> {
    server = createServer({}, answer);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/fog.yaml`;
  }

  it('prints the line that pins what is there now', async () => {
    const address = await serve((_, response) => response.end(FOG));
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(FOG)));
    expect(await pack(['pin', address])).toEqual({
      status: 0,
      out: `${Buffer.from(hash).toString('hex')}\n`,
      err: '',
    });
  });

  it.each<[string, Parameters<typeof createServer>[1], RegExp]>([
    ['is not there', (_, response) => response.writeHead(404).end(), /the server answers 404/],
    ['is wrong', (_, response) => response.end(FOG.replace('rule:', 'rool:')), /fog\.yaml:9:5: .*rool/],
    ['is a web page', (_, response) => response.end('\n<!doctype html>'), /it gives a web page/],
    [
      'is a mistake',
      (_, response) => response.end('{"message": "Not Found"}'),
      /it gives what servers say of a mistake/,
    ],
    ['is to be pasted', (_, response) => response.end('aplomb-pack:1:H4sIAAAA'), /it gives a text to paste/],
    ['is empty', (_, response) => response.writeHead(204).end(), /it gives a web page, or nothing/],
    ['is no text', (_, response) => response.end(Uint8Array.of(0xff, 0xfe, 0)), /it is no text/],
    [
      'leads to somebody else',
      ({ url, socket }, response) => {
        if (url === '/fog.yaml') response.writeHead(302, { location: `http://localhost:${socket.localPort}/` });
        response.end(FOG);
      },
      /it leads on to http:\/\/localhost/,
    ],
    ['never ends', (_, response) => void feed(response), /more than \S+ bytes/],
  ])('prints nothing for a pack that %s', async (_, answer, error) => {
    const { status, out, err } = await pack(['pin', await serve(answer)]);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(error);
  });

  it('takes no address that others on the way can change', async () => {
    const { status, err } = await pack(['pin', 'http://packs.example/fog.yaml']);
    expect(status).toBe(2);
    expect(err).toMatch(/^"http:\/\/packs\.example\/fog\.yaml" is no address of a pack: it begins with https:\/\//);
  });
});

/** Writes until its reader has had enough. */
async function feed(response: NodeJS.WritableStream & { destroyed?: boolean }): Promise<void> {
  const chunk = '# more and more\n'.repeat(10_000);
  while (!response.destroyed) {
    if (!response.write(chunk))
      await Promise.race(['drain', 'close'].map((event) => new Promise((go) => response.once(event, go))));
  }
}

describe('the command line of packs', { timeout: 60_000 }, () => {
  it.each([
    [['chekc', 'a.yaml'], 'There is no command "chekc": did you mean check?'],
    [['check', '--verbos', 'a.yaml'], 'There is no option "--verbos"; there is --help.'],
    [['new', 'shop', '--languge', 'uk'], 'There is no option "--languge": did you mean --language?'],
    [['new', 'shop', '--language', 'de'], 'There is no language "de"'],
    [['new', 'shop', '--language'], '--language needs a value.'],
    [['new'], 'The name of the pack is missing.'],
    [['test', 'a.yaml', 'b.yaml'], '"b.yaml" is too much.'],
    [['check'], 'Which pack? Name its file, or its folder.'],
  ])('answers %j with what is wrong, and how it goes', async (args, message) => {
    const { status, out, err } = await pack(args);
    expect(err).toContain(message);
    expect(err).toContain('Usage: npm run -s pack -- ');
    expect([status, out]).toEqual([2, '']);
  });

  it.each([
    [['--help'], /check FILE.*\n.*test FILE.*\n.*new NAME.*\n.*pin URL/],
    [['pin', '--help'], /Usage: npm run -s pack -- pin URL/],
    [['check', '-h'], /Usage: npm run -s pack -- check/],
  ])('explains itself on %j', async (args, text) => {
    const { status, out, err } = await pack(args);
    expect(out).toMatch(text);
    expect([status, err]).toEqual([0, '']);
  });
});
