/** What the unattended demo types into each conversation. */
export const DRAFTS = {
  gmail:
    'Hello Mr Tennant,\n\nDue to unusually high demand our packing takes longer these days. The courier damaged the panel on the way. We apologize for any inconvenience caused.',
  instagram:
    'У зв’язку з великим навантаженням склад ще не зібрав замовлення. Кур’єр загубив накладну. Перепрошуємо за тимчасові незручності.',
  zendesk:
    'Пане Лесю, майстер забув про вашу заявку. Як уже було сказано, строки орієнтовні. Приносимо вибачення за доставлені незручності.',
};
