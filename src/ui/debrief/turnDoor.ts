/** The way from a finding to the turn that it is about (R139). */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

const TurnDoor = createContext<(turn: number) => void>(() => {});
export const TurnDoorProvider = TurnDoor.Provider;
export const useOpenTurn = (): ((turn: number) => void) => useContext(TurnDoor);

/** The element that shows a turn in the transcript. */
export const turnAnchor = (turn: number): string => `turn-${turn + 1}`;
