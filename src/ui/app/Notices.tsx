import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../services.ts';
import './Notices.css';
import type { ShownNotice } from './useNotices.ts';

/** A quiet bar: read out when there is something new, gone with one press. One at a time. */
export function Notices({ notices }: { readonly notices: readonly ShownNotice[] }) {
  const words = useWords();
  return (
    <div class="notices" role="status" aria-label={words('notice.region')}>
      {notices.slice(0, 1).map(({ key, text, dismiss }) => (
        <div class="notice" key={key}>
          <Icon name="info" />
          <p>{text}</p>
          <button
            type="button"
            class="notice-dismiss"
            aria-label={words('notice.dismiss')}
            onClick={dismiss}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
