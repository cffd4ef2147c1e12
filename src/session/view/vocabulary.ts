/** The move vocabulary, for screens that put codes into words. */
export { MOVE_TABLE, type Move } from '../../heat/moves.ts';
