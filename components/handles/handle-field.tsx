import { useTranslations } from 'next-intl';
import type { Field } from '@/lib/address/fields';
import { valueIn } from '@/lib/address/query';
import type { Handle } from '@/lib/address/server/handle-in';
import { displayHandle } from '@/lib/address/server/handle-text';
import { whyNotHandle } from '@/lib/address/server/why-not-handle';

type HandleFieldProps = {
  name: 'username' | 'alias';
  field: Field<Handle>;
  label: string;
  hint: string;
  placeholder: string;
};

/** The field for a handle, with an error where its value could not be parsed. */
export function HandleField({ name, field, label, hint, placeholder }: HandleFieldProps) {
  const handle = valueIn(field);
  const isInvalid = field.state === 'invalid';
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        type="text"
        inputMode="email"
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck="false"
        defaultValue={isInvalid ? field.raw : handle ? displayHandle(handle) : ''}
        placeholder={placeholder}
        aria-invalid={isInvalid || undefined}
        aria-describedby={isInvalid ? `${name}-error ${name}-hint` : `${name}-hint`}
      />
      {isInvalid && <HandleError name={name} raw={field.raw} />}
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
    </div>
  );
}

function HandleError({ name, raw }: { name: 'username' | 'alias'; raw: string }) {
  const t = useTranslations('OwnDomain.error');
  const reasons = useTranslations('Common.errors.reason');
  const why = whyNotHandle(raw) ?? 'other';
  const reason = why === 'noServer' || why === 'noUser' || why === 'userName' ? t(why) : reasons(why);
  return (
    <p className="field-error" id={`${name}-error`}>
      {reason} {t(name)}
    </p>
  );
}
