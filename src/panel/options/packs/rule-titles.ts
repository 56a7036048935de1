import { useEffect, useState } from 'preact/hooks';
import type { KnownRule } from '@/wire/messages';
import { sendToWorker } from '@/wire/transport';
import { language } from '../../words';

/** What rules are called in the language of the interface: by its id until the worker has answered. */
export function useRuleTitles(): (rule: string) => string {
  const [rules, setRules] = useState<readonly KnownRule[]>([]);
  const spoken = language.value;
  useEffect(() => {
    void sendToWorker('rules', null).then(setRules);
  }, [spoken]);
  return (rule) => rules.find((one) => one.rule === rule)?.title ?? rule;
}
