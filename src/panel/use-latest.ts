import { useEffect, useRef, useState } from 'preact/hooks';

interface Told<Question, Answer> {
  question: Question;
  answer: Answer;
}

/**
 * The answer to what is asked, and to what it is the answer. While one is awaited nothing else is asked, and then only
 * the newest: whoever types fast asks the worker no more than it can answer. What is not answered is not told.
 */
export function useLatest<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  question: Question,
): Told<Question, Answer> | null {
  const [told, tell] = useState<Told<Question, Answer> | null>(null);
  const line = useRef({ isBusy: false, newest: question });
  line.current.newest = question;
  useEffect(() => {
    const here = line.current;
    if (here.isBusy) return;
    here.isBusy = true;
    const askAll = async () => {
      let asked: Question;
      do {
        asked = here.newest;
        tell({ question: asked, answer: await ask(asked) });
      } while (asked !== here.newest);
    };
    void askAll()
      .catch(() => undefined)
      .then(() => {
        here.isBusy = false;
      });
  }, [question]);
  return told;
}
