/** SHA-256 of public/model.bin; written by `npm run train`. */
export const MODEL_SHA256 = '3bab56e2ba24bf1852ae012a092fe89bf57d54a0ab57ba66e5ec4266e2c59070';
