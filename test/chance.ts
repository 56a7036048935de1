import fc from 'fast-check';

/**
 * fast-check with a seed that stays, so that a run of the tests says the same twice. To look for faults nobody has met
 * yet: `VITE_SEED=$RANDOM npx vitest run --project unit test/engine/packs/fuzz.test.ts`.
 */
fc.configureGlobal({ seed: Number(import.meta.env.VITE_SEED ?? 20_261_123) });

export default fc;
