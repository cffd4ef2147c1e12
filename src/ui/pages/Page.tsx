import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { DESK, hrefOf, MENU } from '../app/route.ts';
import { useRouter } from '../app/routerContext.ts';
import { TopBar } from '../app/TopBar.tsx';
import { useScreenStart } from '../app/useScreenStart.ts';
import { Icon } from '../parts/Icon.tsx';
import { useSeat, useWords } from '../services.ts';
import './Page.css';

interface PageFrameProps {
  readonly title: string;
  /** One or two sentences under the title. */
  readonly intro?: ComponentChildren;
  /** Where the link above the title leads: a path and its words. What the page stands over, unless given. */
  readonly back?: { readonly path: string; readonly label: string };
  /** Buttons beside the title. */
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What stands round every page: the bar, the way back, a heading that takes the focus, the title. */
export function Page({ title, intro, back, actions, children }: PageFrameProps) {
  const heading = useScreenStart();
  useDocumentTitle(title);
  return (
    <>
      <TopBar onPage />
      <main id="main" class="page">
        <BackLink {...(back ? { back } : {})} />
        <div class="page-head">
          <div>
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {intro && <p class="page-intro">{intro}</p>}
          </div>
          {actions && <div class="page-actions">{actions}</div>}
        </div>
        {children}
      </main>
    </>
  );
}

function BackLink({ back }: Pick<PageFrameProps, 'back'>) {
  const router = useRouter();
  const { screen } = useSeat();
  const words = useWords();
  const under =
    screen === 'menu'
      ? { path: MENU, label: words('common.back_to_menu') }
      : {
          path: DESK,
          label: words(screen === 'debrief' ? 'page.back_to_debrief' : 'page.back'),
        };
  const { path, label } = back ?? under;
  return (
    <a
      class="page-back"
      href={hrefOf(path)}
      onClick={(event) => {
        event.preventDefault();
        router.leaveFor(path);
      }}
    >
      <Icon name="back" />
      <span>{label}</span>
    </a>
  );
}

function useDocumentTitle(title: string): void {
  const words = useWords();
  const product = words('product.name');
  useEffect(() => {
    const before = document.title;
    document.title = `${title} – ${product}`;
    return () => {
      document.title = before;
    };
  }, [title, product]);
}
