/** SHA-256 of public/model.bin; written by `npm run train`. */
export const MODEL_SHA256 = 'b30e215b6789a90a2810aa9b4b7818276855d78209449c221e68e0187196554e';
