import { useId } from 'preact/hooks';

interface SelectProps<T extends string> {
  readonly name: string;
  readonly choices: readonly { readonly value: T; readonly words: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** A choice of many in little room, with its name above it. The list is the browser's own, so all keys and devices know it. */
export function Select<T extends string>({ name, choices, chosen, onChoose }: SelectProps<T>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{name}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.currentTarget.value as T)}>
        {choices.map(({ value, words }) => (
          <option key={value} value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
