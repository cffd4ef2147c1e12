import { useId } from 'preact/hooks';
import './Brand.css';

/** The mark: a speech bubble in which a line comes down. */
export function Brand({ name }: { readonly name: string }) {
  // Its own, since a mark on paper can't borrow the fill of one that isn't printed.
  const fill = useId();
  return (
    <span class="brand">
      <svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
        <defs>
          <linearGradient id={fill} x1="0" y1="0" x2="1" y2="1">
            <stop offset="0" stop-color="#f0704a" />
            <stop offset="1" stop-color="#2b9c8d" />
          </linearGradient>
        </defs>
        <path
          d="M7 3h18a5 5 0 0 1 5 5v12a5 5 0 0 1-5 5H15l-7 5v-5H7a5 5 0 0 1-5-5V8a5 5 0 0 1 5-5z"
          fill={`url(#${fill})`}
        />
        <path
          d="M7.5 9.5l4.5 1 4 6 3.5-2 5 4.5"
          fill="none"
          stroke="#fff"
          stroke-width="2.6"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      <span class="brand-name">{name}</span>
    </span>
  );
}
