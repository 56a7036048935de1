/** What `npm run train` needs, in one bundle. */
export { readPacks } from '../built-in-packs.ts';
export { train } from './train.ts';
