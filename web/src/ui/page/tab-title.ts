/** The name of the browser's tab: the page's, and before it what is wrong with a form of it, for whoever hears it first. */
import { useEffect } from 'react';

let page = 'Aportes';
let problems: readonly string[] = [];

function show(): void {
  document.title = [...problems.slice(-1), page].join(' · ');
}

export function useTabTitle(title: string): void {
  useEffect(() => {
    page = `${title} · Aportes`;
    show();
  }, [title]);
}

/** Null while nothing is wrong. */
export function useTabProblem(problem: string | null): void {
  useEffect(() => {
    if (problem === null) return;
    problems = [...problems, problem];
    show();
    return () => {
      problems = problems.filter((_, at) => at !== problems.lastIndexOf(problem));
      show();
    };
  }, [problem]);
}
