/** The drawn pictures, as a chunk of their own: words come first. */
export { portrait } from '../../art/portrait.ts';
export { stillStage } from '../../art/still.ts';
