/** SHA-256 of public/model.bin; written by `npm run train`. */
export const MODEL_SHA256 = 'c0b988100f65248f3d0b8f2e3fe099ba73faf3764488ca17c93fe0c87f7d8ba2';
