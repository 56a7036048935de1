/** SHA-256 of public/model.bin; written by `npm run train`. */
export const MODEL_SHA256 = 'b796024eed91b9357863b35d3f6894ef14738b57025737eff7cf52e0c86441cf';
