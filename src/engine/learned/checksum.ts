/** SHA-256 of public/model.bin; written by `npm run train`. */
export const MODEL_SHA256 = 'e333e0e9b274dab9319ac59fc508b5c1c0d80f1f452de034a57294843f8dcfa3';
