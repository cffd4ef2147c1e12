/** A finding in words: its name, what the customer heard with the quote first, what to try next. */
import type { Finding } from '../debrief/findingCodes.ts';
import type { LoopSignal } from '../heat/framework.ts';
import type { WrapUpField } from '../log/events.ts';
import { type Catalogue, say, sayList } from './catalogue.ts';
import { excerpt } from './excerpt.ts';
import { tellFramework } from './tellFramework.ts';

/** A coach’s sentence, what it quotes included. */
export const MOST_WORDS = 25;

export interface FindingWords {
  readonly name: string;
  /** One or two sentences; begins with the quote, as far as there is room for it. */
  readonly heard: string;
  readonly next: string;
}

export function tellFinding(
  { code, quote, params }: Pick<Finding, 'code' | 'quote' | 'params'>,
  catalogue: Catalogue,
): FindingWords {
  const text = (name: string): string => String(params[name] ?? '');
  const named = {
    step: tellFramework(text('stepLabel'), catalogue),
    before: tellFramework(text('beforeLabel'), catalogue),
    title: text('title'),
    cause: text('cause'),
    count: text('count'),
    seconds: text('seconds'),
    fields: fieldWords(text('fields'), catalogue),
    signal: params.signal ? say(catalogue, `finding.signal.${params.signal as LoopSignal}`) : '',
  };
  const heard = say(catalogue, `finding.${code}.heard`, named);
  const quoted = excerpt(quote ?? '', MOST_WORDS - heard.split(/\s+/).length);
  return {
    name: say(catalogue, `finding.${code}`, named),
    heard: quoted === '' ? heard : say(catalogue, 'finding.quoted', { quote: quoted, heard }),
    next: say(catalogue, `finding.${code}.next`, named),
  };
}

const fieldWords = (fields: string, catalogue: Catalogue): string =>
  fields === ''
    ? ''
    : sayList(
        catalogue,
        fields.split(', ').map((field) => say(catalogue, `finding.field.${field as WrapUpField}`)),
      );
