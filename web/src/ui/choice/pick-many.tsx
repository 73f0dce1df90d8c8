/** Several choices from a long list: each chosen by the browser's own select, each taken off again with one press. */
import { useRef, useState } from 'react';
import { Button } from '../button/button';
import { Select, type Option } from '../field/select';
import { Row, Stack } from '../page/page';

export interface PickManyProps {
  id: string;
  label: string;
  hint?: string;
  problem?: string | null;
  values: readonly string[];
  onChange: (values: string[]) => void;
  options: readonly Option[];
  /** Stands where nothing is chosen yet. */
  add: string;
  /** What a press on a chosen one does, for those who listen. */
  remove: (label: string) => string;
}

export function PickMany({ values, onChange, options, add, remove, ...field }: PickManyProps) {
  const pick = usePick((value) => onChange([...values, value]));
  const labels = new Map(options.map(({ value, label }) => [value, label]));
  const chosen = values.map((value) => ({ value, label: labels.get(value) ?? value }));
  return (
    <Stack gap="tight">
      <div {...pick.keys}>
        <Select
          {...field}
          value={pick.value}
          onChange={pick.turnTo}
          empty={add}
          options={options.filter((one) => !values.includes(one.value))}
        />
      </div>
      {chosen.length > 0 ? (
        <Row>
          {chosen.map(({ value, label }) => (
            <Button
              key={value}
              icon="cross"
              aria-label={remove(label)}
              onPress={() => onChange(values.filter((one) => one !== value))}
            >
              {label}
            </Button>
          ))}
        </Row>
      ) : null}
    </Stack>
  );
}

/** Whoever goes through the list by keys passes many options: the one is taken at which they leave it. */
function usePick(take: (value: string) => void) {
  const [value, setValue] = useState('');
  const byKeys = useRef(false);
  return {
    value,
    turnTo: (option: string) => (byKeys.current ? setValue(option) : take(option)),
    keys: {
      onPointerDown: () => {
        byKeys.current = false;
      },
      onKeyDown: () => {
        byKeys.current = true;
      },
      onBlur: () => {
        byKeys.current = false;
        setValue('');
        if (value !== '') take(value);
      },
    },
  };
}
