// `npm run inbox -- "Acme Desk"`: begins an inbox. One file, one page model, both registered; the battery says what is missing.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { ROOT, stop } from './setup.mjs';

const BIOME = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');

/** Writes what a new inbox needs below `root`, and returns the paths of what was written or changed. */
export function addInbox(root, name) {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  const words = plain.match(/[A-Za-z0-9]+/g) ?? [];
  // Letters that would be left out, and what would end a comment
  const isOther = /\p{L}|\*\/|[\r\n]/u.test(plain.replace(/[A-Za-z]/g, ''));
  if (words.length === 0 || /^\d/.test(words[0]) || isOther)
    throw new Error('Give the inbox a name in Latin letters: npm run inbox -- "Acme Desk"');
  const id = words.join('-').toLowerCase();
  const variable = words.map((word, index) => (index === 0 ? word.toLowerCase() : capital(word))).join('');
  const made = {
    [`src/page/inboxes/${id}.ts`]: inbox,
    [`test/inboxes/${id}/${id}.ts`]: model,
    [`test/inboxes/${id}/page.ts`]: page,
  };
  if (!isFree(variable))
    throw new Error(`"${name}" is a word of the language: choose a longer name, as "${name} Inbox"`);
  const there = [...Object.keys(made), `test/inboxes/${id}`].find((path) => existsSync(join(root, path)));
  if (there) throw new Error(`${there} is there already: choose another name, or go on with that file`);
  const steps = {
    'src/page/inboxes/registry.ts': [
      imported(`import { ${variable} } from './${id}';`),
      before('  generic,\n];', `  ${variable},\n`),
    ],
    'src/page/inboxes/known.ts': [
      imported(`import { is${capital(variable)} } from './${id}';`),
      before('\n];', `\n  is${capital(variable)},`),
    ],
    'test/page/inboxes/surfaces.ts': [
      imported(`import { ${variable} } from '@/page/inboxes/${id}';`),
      imported(`import { render as render${capital(variable)} } from '../../inboxes/${id}/${id}';`),
      before('  ...MESSENGERS,\n];', surface({ id, variable })),
    ],
  };
  const names = [variable, `is${capital(variable)}`, `render${capital(variable)}`].join('|');
  const isTaken = new RegExp(`\\b(?:import [^']*|function |const )\\b(?:${names})\\b`);
  const taken = Object.keys(steps).find((path) => isTaken.test(readFileSync(join(root, path), 'utf8')));
  if (taken) throw new Error(`${taken} has another "${variable}": choose a longer name, as "${name} Inbox"`);
  // All texts before the first is written: nothing is left behind where one of them can't be made
  const texts = [
    ...Object.entries(made).map(([path, text]) => [path, text({ id, name, variable })]),
    ...Object.entries(steps).map(([path, of]) => [path, changed(root, path, of)]),
  ];
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const paths = texts.map(([path]) => path);
  const style = ['--write', '--vcs-enabled=false', `--config-path=${ROOT}`, ...paths];
  execFileSync(process.execPath, [BIOME, 'check', ...style], { cwd: root, stdio: 'pipe' });
  return paths;
}

/** Whether a name can be given to a variable of a module. */
function isFree(variable) {
  try {
    return new Script(`'use strict'; async () => { const ${variable} = 0; };`) !== null;
  } catch {
    return false;
  }
}

/** The text of a file after these steps. */
function changed(root, path, steps) {
  return steps.reduce((text, step) => step(text, path), readFileSync(join(root, path), 'utf8'));
}

/** Where the import belongs by its module's name. */
function imported(line) {
  const from = (text) => /from '([^']+)'/.exec(text)?.[1] ?? '';
  const kind = (text) => (from(text).startsWith('@/') ? 1 : from(text).startsWith('../') ? 2 : 3);
  return (text) => {
    const lines = text.split('\n');
    const isLater = (other) => kind(other) > kind(line) || (kind(other) === kind(line) && from(other) > from(line));
    const at = lines.findIndex((other) => other.startsWith('import ') && isLater(other));
    const end = lines.findLastIndex((other) => other.startsWith('import ')) + 1;
    return lines.toSpliced(at < 0 ? end : at, 0, line).join('\n');
  };
}

function before(mark, added) {
  return (text, path) => {
    if (!text.includes(mark)) throw new Error(`${path} does not end its list with "${mark.trim().split('\n')[0]}"`);
    return text.replace(mark, `${added}${mark}`);
  };
}

const capital = (word) =>
  word.charAt(0).toUpperCase() + word.slice(1).replace(/^[A-Z]+$/, (rest) => rest.toLowerCase());

const inbox = ({ id, name, variable }) => `import type { Inbox, Recognises } from './inbox';

export const is${capital(variable)}: Recognises = (_page, { hostname }) => hostname === 'app.${id}.example';

/** ${name}. Facts in docs/inboxes.md. */
export const ${variable}: Inbox = {
  id: '${id}',
  name: ${JSON.stringify(name)},
  sites: ['https://app.${id}.example/*'],
  // Low: asks before it judges
  confidence: 'low',
  recognises: is${capital(variable)},

  composer() {
    throw new Error('src/page/inboxes/${id}.ts: composer() has to tell where a reply is written (docs/adding-an-inbox.md, 3)');
  },

  conversation() {
    throw new Error('src/page/inboxes/${id}.ts: conversation() has to read who said what (docs/adding-an-inbox.md, 3)');
  },
};
`;

const model = ({ name }) => `import { type ModelOptions, pageOf } from '../model';
import style from '../page/desk.css?raw';
import script from './page.ts?script';

/** ${name}, built from facts about the page (docs/inboxes.md). */
export function render(options: ModelOptions): string {
  return pageOf(${JSON.stringify(name)}, style, script, options);
}
`;

const page = ({ id }) => `import { desk } from '../page/desk';

desk({
  path: (id) => \`/conversations/\${id}\`,
  idIn: ({ pathname }) => pathname.split('/').at(-1) ?? '',
  decoys: [],
  draw() {
    throw new Error('test/inboxes/${id}/page.ts: draw() has to build the page from its facts (docs/adding-an-inbox.md, 2)');
  },
});
`;

const surface = ({ id, variable }) => `  {
    inbox: ${variable},
    render: render${capital(variable)},
    conversations: TICKETS,
    host: 'https://app.${id}.example',
    path: (id) => \`/conversations/\${id}\`,
  },
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const paths = addInbox(ROOT, process.argv.slice(2).join(' '));
    console.log(`${paths.join('\n')}\n\nNow docs/adding-an-inbox.md, and: npm run inboxes`);
  } catch (error) {
    stop(error.message);
  }
}
