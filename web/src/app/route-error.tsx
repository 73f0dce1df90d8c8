/** A page that failed, inside the frame that still stands. */
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { ErrorScreen } from './error-screen';

export function RouteError({ error }: ErrorComponentProps) {
  const [reference] = useState(() => uuid().slice(-12));
  useEffect(() => console.error(reference, error), [reference, error]);
  return <ErrorScreen reference={reference} />;
}
