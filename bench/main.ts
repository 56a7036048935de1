export { collect } from './collect';
export { tables } from './tables';
