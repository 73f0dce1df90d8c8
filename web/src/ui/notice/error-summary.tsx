/** What stands in the way of sending a form, each problem linked to its field; takes the focus when it appears. */
import { useEffect, useRef } from 'react';
import { ProblemList, type SummaryProblem } from './problem-list';

export interface ErrorSummaryProps {
  title: string;
  problems: readonly SummaryProblem[];
  /** Changes with each attempt, so that the focus returns here. */
  attempt: number;
}

export function ErrorSummary({ title, problems, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const shown = problems.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, attempt]);
  // The tab says it too, for whoever hears its name first.
  useEffect(() => {
    if (!shown) return;
    const before = document.title;
    document.title = `${title}: ${before}`;
    return () => {
      document.title = before;
    };
  }, [shown, title]);
  if (!shown) return null;
  return <ProblemList ref={box} title={title} problems={problems} />;
}
