/** The time, new every half minute, for what shows how long something waits. */
import { useEffect, useState } from 'react';

const EVERY_MS = 30_000;

export function useMinute(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
