import './Icon.css';
import { ICONS, type IconName } from './icons.ts';

/** A pictogram beside words. It is never the only sign, so assistive technology passes it over. */
export function Icon({ name }: { readonly name: IconName }) {
  return <span class="icon" aria-hidden="true" dangerouslySetInnerHTML={{ __html: ICONS[name] }} />;
}
