export { readPacks } from '../built-in-packs.ts';
export { train } from './train.ts';
