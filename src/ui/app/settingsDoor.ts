/** The way to the settings from wherever one is. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

const SettingsDoor = createContext<() => void>(() => {});
export const SettingsDoorProvider = SettingsDoor.Provider;
export const useOpenSettings = (): (() => void) => useContext(SettingsDoor);
