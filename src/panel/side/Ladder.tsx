import { useId } from 'preact/hooks';
import { RUNGS, type Rung } from '@/engine/model';
import { words } from '../words';

interface Props {
  chosen: Rung;
  advised: Rung;
  /** The rung that we already stand on in this conversation: why a higher one is advised. */
  stoodOn: Rung | null;
  choose: (rung: Rung) => void;
}

/** Three rungs down one line (docs/craft.md §4); the advised one says so. */
export function Ladder({ chosen, advised, stoodOn, choose }: Props) {
  const name = useId();
  const { boundary } = words.value.panel;
  return (
    <fieldset class="ladder">
      <legend class="hidden">{boundary.rung}</legend>
      {RUNGS.map((rung) => (
        <label key={rung} class="rung">
          <input type="radio" name={name} checked={rung === chosen} onChange={() => choose(rung)} />
          <b>{boundary.rungs[rung].title}</b>
          <span class="label">
            {boundary.rungs[rung].text} {rung === advised && boundary.advised}{' '}
            {rung === advised && stoodOn && boundary.stoodOn[stoodOn]}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
