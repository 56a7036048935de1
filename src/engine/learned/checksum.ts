/** SHA-256 of public/model.bin; written by `npm run train`. */
export const MODEL_SHA256 = '7a9988e419400cc817f980b25d1bb48b97d9d7d226f43b6ddff55eb550fe5dd8';
