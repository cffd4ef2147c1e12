/** The screens, one at a time, and what stands round all of them. */
import { useEffect, useState } from 'preact/hooks';
import type { Screen } from '../../session/seat.ts';
import { Briefing } from '../briefing/Briefing.tsx';
import { Call } from '../call/Call.tsx';
import { Menu } from '../menu/Menu.tsx';
import { pageOf } from '../pages/names.ts';
import { PAGES } from '../pages/registry.ts';
import { late } from '../parts/late.tsx';
import { useMedia } from '../parts/useMedia.ts';
import { useSeat, useServices, useSettings, useWords } from '../services.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Notices } from './Notices.tsx';
import { useRouter } from './routerContext.ts';
import { SettingsDoorProvider } from './settingsDoor.ts';
import { useNotices } from './useNotices.ts';
import { useShownScreen } from './useShownScreen.ts';

const WrapUp = late(async () => (await import('../wrapUp/WrapUp.tsx')).WrapUp);
const FollowUpBriefing = late(
  async () => (await import('../briefing/FollowUpBriefing.tsx')).FollowUpBriefing,
);
const RepeatBriefing = late(
  async () => (await import('../briefing/RepeatBriefing.tsx')).RepeatBriefing,
);
const LivePresenter = late(
  async () => (await import('../presenter/LivePresenter.tsx')).LivePresenter,
);
const WalkPresenter = late(
  async () => (await import('../presenter/WalkPresenter.tsx')).WalkPresenter,
);
const DebriefScreen = late(async () => (await import('./DebriefScreen.tsx')).DebriefScreen);
const SettingsDialog = late(
  async () => (await import('../settings/SettingsDialog.tsx')).SettingsDialog,
);

export function App() {
  const words = useWords();
  const state = useSeat();
  const [settingsOpen, setSettingsOpen] = useState(false);
  const [stageFailed, setStageFailed] = useState(false);
  const notices = useNotices(stageFailed);
  useLookSettings(state.walking || (state.presenting && state.runner !== null));
  return (
    <SettingsDoorProvider value={() => setSettingsOpen(true)}>
      <a class="skip-link" href="#main">
        {words('common.skip')}
      </a>
      <Notices notices={notices} />
      <ErrorBoundary log={state.log}>
        <CurrentPlace onStageFailed={() => setStageFailed(true)} />
      </ErrorBoundary>
      {settingsOpen && <SettingsDialog onClose={() => setSettingsOpen(false)} />}
    </SettingsDoorProvider>
  );
}

interface PlaceProps {
  readonly onStageFailed: () => void;
}

/** A page where the address names one, else the screen that the session is at. */
function CurrentPlace(props: PlaceProps) {
  const page = pageOf(useRouter().path);
  if (!page) return <CurrentScreen {...props} />;
  const Page = PAGES[page.name];
  return <Page key={page.name} rest={page.rest} />;
}

function CurrentScreen({ onStageFailed }: PlaceProps) {
  const state = useSeat();
  const { shown, goOn } = useShownScreen(state);
  useNextScreen(state.screen);
  const { runner, scenario, log } = state;
  switch (shown) {
    case 'menu':
      return <Menu />;
    case 'briefing':
      return scenario && <Briefing scenario={scenario} seed={state.seed} />;
    case 'contact':
    case 'followUp':
    case 'repeat':
      if (runner && state.presenting) return <LivePresenter runner={runner} onGoOn={goOn} />;
      return (
        runner && <Call key={shown} runner={runner} onGoOn={goOn} onStageFailed={onStageFailed} />
      );
    case 'wrapUp':
      return runner && <WrapUp runner={runner} />;
    case 'followUpBriefing':
      return runner && <FollowUpBriefing runner={runner} />;
    case 'repeatBriefing':
      return runner && <RepeatBriefing runner={runner} />;
    case 'debrief':
      if (log && state.walking) return <WalkPresenter log={log} />;
      return log && <DebriefScreen log={log} />;
  }
}

/** While a contact's last words are read, or its log is written, what comes next is fetched. */
function useNextScreen(screen: Screen): void {
  const { wordBook } = useServices();
  useEffect(() => {
    if (screen === 'wrapUp') for (const next of [WrapUp, DebriefScreen]) next.ahead(wordBook);
  }, [screen, wordBook]);
}

/** The settings that the style sheets read from the root element. */
function useLookSettings(room: boolean): void {
  const { theme, textSize, motion, spacing, face, contrast: asked } = useSettings();
  const asksForMore = useMedia('(prefers-contrast: more)');
  const contrast = asked === 'system' ? (asksForMore ? 'more' : 'normal') : asked;
  useEffect(() => {
    const look = { theme, textSize, motion, spacing, face, contrast, room };
    Object.assign(document.documentElement.dataset, look);
  }, [theme, textSize, motion, spacing, face, contrast, room]);
}
