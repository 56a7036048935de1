import type { RewriteCases } from './cases';

const BY = '[day and hour…]';

/** Written before the constructions were. */
export const EN: RewriteCases = {
  'who did it is we': {
    rule: 'blame',
    cases: [
      ['Our junior fitter cracked the tile, he only started in May.', 'We cracked the tile.'],
      [
        'Your bank declined the transfer.',
        'The transfer did not go through. I will find out what we can do and write to you by [day and hour…].',
      ],
      ['Our courier lost your parcel.', 'We lost your parcel.'],
      ['The warehouse forgot to pack the charger, Mr Lowe.', 'We forgot to pack the charger, Mr Lowe.'],
      ["The system didn't register your payment of £40.", 'We did not register your payment of £40.'],
      ['Your parcel was lost by the courier on Tuesday.', 'We lost your parcel on Tuesday.'],
      ['Your table was given away by the head waiter.', 'We gave away your table.'],
      ['The night team has not updated your file.', 'We have not updated your file.'],
      ["Accounts haven't paid the invoice from March.", "We haven't paid the invoice from March."],
      ['Hi Tom, the driver left the box in the rain.', 'Hi Tom, we left the box in the rain.'],
      ['The fitter was supposed to call you on Monday.', 'We were supposed to call you on Monday.'],
      ['Our supplier let us down on the oak doors.', 'We let you down on the oak doors.'],
      [
        "The lab mixed up the two samples, so I'm running yours again tonight.",
        "We mixed up the two samples, so I'm running yours again tonight.",
      ],
      ['Unfortunately our booking system double-booked room 12.', 'We double-booked room 12.'],
      ['It was the printer who cut the flyers too short.', 'We cut the flyers too short.'],
      ['It looks like the packer put the wrong lid in the box.', 'We put the wrong lid in the box.'],
      ['Our cleaner must have thrown away your notes.', 'We threw away your notes.'],
      ['The delay is down to our depot.', 'The delay is our responsibility.'],
      ['My colleague told you the wrong date.', 'We told you the wrong date.'],
      ['The receptionist was rude to you on Friday.', 'We were rude to you on Friday.'],
    ],
  },
  'the step is ours': {
    rule: 'blame',
    cases: [
      [
        "You'll need to speak to the airline about the missed connection.",
        `I will speak to the airline about the missed connection and tell you what they say by ${BY}.`,
      ],
      [
        'Please contact your bank about the second charge.',
        `I will find out what we can do about the second charge and write to you by ${BY}.`,
      ],
      [
        'For the refund you would have to write to the supplier.',
        `For the refund I will write to the supplier and tell you what they say by ${BY}.`,
      ],
      [
        'Take it up with the manufacturer.',
        `I will take it up with the manufacturer and tell you what they say by ${BY}.`,
      ],
      ['Please call the courier.', `I will call the courier and tell you what they say by ${BY}.`],
    ],
  },
  'what was late is owned, the cause is dropped': {
    rule: 'excuse',
    cases: [
      [
        'Due to the bank holiday, your parcel arrived late.',
        'Your parcel arrived late, and that is our responsibility.',
      ],
      ['Your order is late due to high demand.', 'Your order is late, and that is our responsibility.'],
      [
        'Because of staff shortages we could not answer on Friday.',
        'We did not answer on Friday, and that is our responsibility.',
      ],
      [
        "As we are short-staffed, we haven't got round to your claim.",
        "We haven't got round to your claim, and that is our responsibility.",
      ],
      ['We are short-staffed this week, so your order will go out on Monday.', 'Your order will go out on Monday.'],
      [
        'Owing to the storm the ferry left two hours late. I have refunded your ticket.',
        'The ferry left two hours late, and that is our responsibility. I have refunded your ticket.',
      ],
      [
        'We were unable to reply sooner due to an unusually high volume of emails.',
        'We did not reply sooner, and that is our responsibility.',
      ],
      [
        'Your claim was delayed because our adjuster was on holiday.',
        'Your claim was delayed, and that is our responsibility.',
      ],
      [
        'Half the team is off sick, so your repair took nine days.',
        'Your repair took nine days, and that is our responsibility.',
      ],
      [
        'Our server was down. Your booking is confirmed now: table 6 at 19:00.',
        'Your booking is confirmed now: table 6 at 19:00.',
      ],
    ],
  },
  'the fact stays, the reproach goes': {
    rule: 'correction',
    cases: [
      ['As I already said, the voucher expired on 3 May.', 'The voucher expired on 3 May.'],
      ['As stated on our website, returns take five days.', 'Returns take five days.'],
      ['Like I told you, the technician comes on Friday at 10.', 'The technician comes on Friday at 10.'],
      ['You were told that the deposit is not refundable.', 'The deposit is not refundable.'],
      ['You entered the wrong postcode.', 'We have the wrong postcode. Could you send me the right one?'],
      ['You forgot to attach the receipt.', 'I do not have the receipt yet. Could you send it to me?'],
      ["You didn't send us the photos.", 'I do not have the photos yet. Could you send them to me?'],
      ['You ordered the smaller size.', 'Your order shows the smaller size. Would you like me to change that?'],
      ['You should have read the terms.', 'We should have told you about the terms beforehand.'],
      ['You should have told us earlier.', 'We should have asked you about it ourselves.'],
      [
        'You misunderstood the discount: it applies to the second item.',
        'We did not explain the discount clearly: it applies to the second item.',
      ],
      ['If you had read the manual, you would know that the light blinks twice.', 'The light blinks twice.'],
    ],
  },
  'the tone goes': {
    rule: 'contempt',
    cases: [
      ['Obviously the password is case-sensitive.', 'The password is case-sensitive.'],
      ['Calm down, your keys are at the desk.', 'Your keys are at the desk.'],
    ],
  },
  'what says nothing but harm goes': {
    rule: 'dissuasion',
    cases: [
      ["It's not a big deal. I'll send a new lid today.", "I'll send a new lid today."],
      [
        'Nobody else complained. A mechanic checks the lift at 14:00 today.',
        'A mechanic checks the lift at 14:00 today.',
      ],
      ['Your invoice is attached. {Some people are never happy.}', 'Your invoice is attached.'],
      [
        'Hello Mia, I have put the 20 euros back on your card. {What a fuss over a flan!} You will see them tomorrow.',
        'Hello Mia, I have put the 20 euros back on your card. You will see them tomorrow.',
      ],
    ],
  },
  'the promise gets a day': {
    rule: 'vague-promise',
    cases: [
      ['Your lamp will be sent out at some point next week.', `Your lamp will be sent out by ${BY}.`],
      ["We'll get back to you as soon as possible.", `We'll get back to you by ${BY}.`],
      ['The refund should arrive shortly.', `The refund should arrive by ${BY}.`],
      ['Your replacement will be sent in due course.', `Your replacement will be sent by ${BY}.`],
      ["We'll look into it.", `We'll look into it and write to you by ${BY}.`],
      ['Someone will contact you soon.', `I will contact you by ${BY}.`],
      ['As soon as we have news we will let you know.', `We will let you know by ${BY}.`],
      ['A colleague will be in touch shortly about your deposit.', `I will be in touch by ${BY} about your deposit.`],
      ['We are working on it.', `We are working on it and will write to you by ${BY}.`],
    ],
  },
  'the decision stays here': {
    rule: 'escalation',
    cases: [
      [
        "I've passed your complaint to my manager.",
        `I will speak with my manager about your complaint and write to you by ${BY}.`,
      ],
      [
        'Your claim has been forwarded to head office.',
        `I will speak with head office about your claim and write to you by ${BY}.`,
      ],
      ["I'm not authorised to approve this.", `I will get you the decision and write to you by ${BY}.`],
    ],
  },
  'nothing sensible can be made of it': {
    rule: 'blame',
    cases: [
      ['The neighbour parked in front of gate 4 at 9:10, not us.', null],
      ['Your own bank refused the payment of 90 euros on 3 May.', null],
    ],
  },
};
