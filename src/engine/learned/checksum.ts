/** SHA-256 of public/model.bin; written by `npm run train`. */
export const MODEL_SHA256 = '3e36c94b79698101dfe672a7405a8eeaa77fb95137b6f6fda406656249d5a3b3';
