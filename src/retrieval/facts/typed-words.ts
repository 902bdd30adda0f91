export { typed } from '../../vietnamese/typed-words.ts';
