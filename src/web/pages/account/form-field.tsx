import type { FC } from 'hono/jsx'
import type { Frame } from '../frame.ts'

/** The token that every form carries. */
export const Csrf: FC<{ frame: Frame }> = ({ frame }) => <input type="hidden" name="_csrf" value={frame.csrf} />

export interface FormFieldProps {
  readonly id: string
  readonly label: string
  readonly type?: 'text' | 'password' | 'number'
  readonly autocomplete?: string
  readonly value?: string
  readonly hint?: string
  readonly required?: boolean
}

export const FormField: FC<FormFieldProps> = ({
  id,
  label,
  type = 'text',
  autocomplete,
  value,
  hint,
  required = true,
}) => (
  <p class="field">
    <label for={id}>{label}</label>
    <input
      id={id}
      name={id}
      type={type}
      value={value}
      required={required}
      autocomplete={autocomplete}
      autocapitalize="none"
      spellcheck={false}
      aria-describedby={hint === undefined ? undefined : `${id}-hint`}
    />
    {hint === undefined ? null : (
      <small class="hint" id={`${id}-hint`}>
        {hint}
      </small>
    )}
  </p>
)

/** What was wrong with the form, announced to screen readers. */
export const FormProblem: FC<{ text: string | undefined }> = ({ text }) =>
  text === undefined ? null : (
    <p class="problem" role="alert">
      {text}
    </p>
  )
