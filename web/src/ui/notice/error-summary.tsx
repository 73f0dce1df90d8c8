/** What stands in the way of sending a form, each problem linked to its field; takes the focus when it appears. */
import { useEffect, useRef } from 'react';
import { useTabProblem } from '../page/tab-title';
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
  useTabProblem(shown ? title : null);
  if (!shown) return null;
  return <ProblemList ref={box} title={title} problems={problems} />;
}
