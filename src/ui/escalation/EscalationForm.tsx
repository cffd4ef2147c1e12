import {
  AUTHORITIES,
  CONTACTS,
  DANGERS,
  type EscalationInputs,
  escalationFor,
  RISKS,
} from '../../session/view/escalationView.ts';
import { useWords } from '../services.ts';
import './EscalationForm.css';

const CHOICE_FIELDS = ['safety', 'risk', 'authority', 'contact'] as const;
type ChoiceField = (typeof CHOICE_FIELDS)[number];

const CHOICES: { readonly [F in ChoiceField]: readonly EscalationInputs[F][] } = {
  safety: DANGERS,
  risk: RISKS,
  authority: AUTHORITIES,
  contact: CONTACTS,
};
const MARKS = ['vulnerable', 'managerAsked', 'legalOrMedia'] as const satisfies readonly Exclude<
  keyof EscalationInputs,
  ChoiceField
>[];

export const NOTHING_KNOWN: EscalationInputs = {
  safety: 'none',
  risk: 'none',
  authority: 'within',
  contact: 'first',
  vulnerable: false,
  managerAsked: false,
  legalOrMedia: false,
};

interface EscalationFormProps {
  readonly known: EscalationInputs;
  readonly onChange: (known: EscalationInputs) => void;
}

/** What is known of a contact (R129): every answer changes the advice at once. */
export function EscalationForm({ known, onChange }: EscalationFormProps) {
  const words = useWords();
  return (
    <div class="escalation-inputs">
      {CHOICE_FIELDS.map((field) => (
        <Choice
          key={field}
          field={field}
          value={known[field]}
          onChange={(value) => onChange({ ...known, [field]: value })}
        />
      ))}
      {MARKS.map((mark) => (
        <label key={mark} class="escalation-mark">
          <input
            type="checkbox"
            checked={known[mark]}
            onChange={(event) => onChange({ ...known, [mark]: event.currentTarget.checked })}
          />
          <span>{words(`escalation.${mark}`)}</span>
        </label>
      ))}
    </div>
  );
}

/** Where the contact belongs, and why. */
export function EscalationAnswer({ known }: Pick<EscalationFormProps, 'known'>) {
  const words = useWords();
  const { route, reason } = escalationFor(known);
  return (
    <div class="escalation-answer" role="status">
      <p class="kicker">{words('escalation.answer')}</p>
      <p class="escalation-route">{words(`escalation.route.${route}`)}</p>
      <p>{words(`escalation.reason.${reason}`)}</p>
    </div>
  );
}

type OptionKey = {
  [F in ChoiceField]: `escalation.${F}.${EscalationInputs[F]}`;
}[ChoiceField];

interface ChoiceProps<F extends ChoiceField> {
  readonly field: F;
  readonly value: EscalationInputs[F];
  readonly onChange: (value: EscalationInputs[F]) => void;
}

function Choice<F extends ChoiceField>({ field, value, onChange }: ChoiceProps<F>) {
  const words = useWords();
  const options: readonly EscalationInputs[F][] = CHOICES[field];
  const label: `escalation.${ChoiceField}` = `escalation.${field}`;
  return (
    <label class="escalation-choice">
      <span>{words(label)}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option === event.currentTarget.value);
          if (chosen) onChange(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {words(`escalation.${field}.${option}` as OptionKey)}
          </option>
        ))}
      </select>
    </label>
  );
}
