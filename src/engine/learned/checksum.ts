/** SHA-256 of public/model.bin; written by `npm run train`. */
export const MODEL_SHA256 = '954bc1e88538785ff1964a99960862186c2c874f6238219a7a508948679b81b4';
