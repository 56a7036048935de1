/** SHA-256 of public/model.bin; written by `npm run train`. */
export const MODEL_SHA256 = '8d3aa72ae40f36dcec24a4612594b0b9d7c14855297d8dcbf4afd4febf30a815';
