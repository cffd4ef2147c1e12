import type { WrapUpChoice } from '../../session/view/wrapUpView.ts';
import { Icon } from '../parts/Icon.tsx';
import './fields.css';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

interface TextFieldProps extends FieldProps {
  readonly hint: string;
  /** Lines of room. */
  readonly rows?: number;
  readonly onInput: (value: string) => void;
  /** The field was left, and is not as it was when it was entered. */
  readonly onChange?: () => void;
}

export function TextField(props: TextFieldProps) {
  const { id, label, hint, value, rows = 2, onInput, onChange } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        id={id}
        rows={rows}
        aria-describedby={`${id}-hint`}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onChange={onChange}
      />
    </div>
  );
}

interface SelectFieldProps extends FieldProps {
  /** Stands there until something is chosen; left out where something is from the start. */
  readonly blank?: string;
  readonly options: readonly (WrapUpChoice & { readonly lang?: string | undefined })[];
  readonly onChange: (value: string) => void;
  readonly error?: string | null;
}

export function SelectField(props: SelectFieldProps) {
  const { id, label, blank, options, value, onChange, error = null } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        aria-invalid={error !== null}
        aria-describedby={error ? `${id}-error` : undefined}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {blank !== undefined && (
          <option value="" disabled>
            {blank}
          </option>
        )}
        {options.map((option) => (
          <option key={option.id} value={option.id} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
      {error && (
        <p class="field-error" id={`${id}-error`}>
          <Icon name="alert" />
          {error}
        </p>
      )}
    </div>
  );
}
