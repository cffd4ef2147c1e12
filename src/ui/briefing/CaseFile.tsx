import { useToldLanguage } from '../toldLanguage.ts';
import './CaseFile.css';

export interface CasePageContent {
  readonly rows: readonly (readonly [string, string])[];
  readonly note?: string | null | undefined;
}

/** What stands on one page of the case file. */
export function CasePage({ page }: { readonly page: CasePageContent }) {
  const lang = useToldLanguage();
  return (
    <div class="case-page" lang={lang}>
      {page.rows.length > 0 && (
        <dl>
          {page.rows.map(([name, value]) => (
            <div key={name} class="case-row">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {page.note && <p class="case-note">{page.note}</p>}
    </div>
  );
}
