/** SHA-256 of public/model.bin; written by `npm run train`. */
export const MODEL_SHA256 = 'a21dc8dfe677e8cf361275bf9ab834e2f44adee57b935e93333a8bb9726d10ea';
