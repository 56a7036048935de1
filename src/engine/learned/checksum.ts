/** SHA-256 of public/model.bin; written by `npm run train`. */
export const MODEL_SHA256 = '9a5f655cb3cfd6241ae7eb69b4457875b64476843c6867be78085e5edb210247';
