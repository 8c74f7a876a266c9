"""Drafts in English."""

from views.drafts.phrases import Phrases, facts, lines

ENGLISH = Phrases(
    greeting="Hi {first},",
    plain=(
        "we are both in the same customer program and I found you in the networking post.",
        "I would like to connect and have an intro chat.",
        "we are both in the same customer program. I would like to connect and have an intro chat.",
    ),
    openings=lines("""
        your reply in our customer program caught my eye.
        we are both in the same customer program.
        I found you in our program's networking post.
        the networking post in our program led me to you.
        it is our customer program that introduced us.
        both of us answered our program's networking post.
        in our program's networking post I read your reply.
        reading our program's replies, I came across yours.
        among our program's replies, yours stayed with me.
        as a fellow member of our customer program, I read your reply.
        a fellow member of our program writes to you.
        you and I are in the same customer program.
        it was our networking post that brought me here.
        through our customer program I came to know of you.
        thanks to our customer program we have a reason to talk.
        from one member of the customer program to another.
        greetings from another member of our customer program.
        this is about the customer program we share.
        since we share a customer program, I am writing to you here.
        following our introduction in the customer program, here I am.
        after our introduction in the customer program, a few words.
        now that our program has introduced us, a first word.
        good to meet you through the customer program.
        happy to be introduced to you through the customer program.
        glad our customer program made this introduction.
        nice to have met you in our customer program.
        when I read our networking post, I noticed your reply.
        what you wrote in our program stayed with me.
        having read your reply in our program, I wanted to write.
        writing to you as a member of the same customer program.
        members of one customer program should know each other.
        one customer program, two people who do similar work.
    """),
    leads=lines("""
        Why I write:
        My reason:
        What we share:
        What links us:
        The link:
        Where we meet:
        Our overlap:
        A common thread:
        Our common ground:
        Something in common:
        One thing I noticed:
        To be concrete:
        Concretely:
        In short:
        Briefly:
        Here is why:
        This is why:
        The short version:
        Between us:
        The fit as I see it:
        It comes down to this:
        How we fit:
        Close to both of us:
        As I read it,
        If I read it right,
        From what we both posted,
        Going by our replies,
        On paper,
        Put simply:
        Worth a mention:
        For a start:
        Our topic:
        Why us:
    """),
    facts=facts("""
        ask_and_offer:
        - I would like to compare notes on {my_asks}, and you can share {their_offers}.
        - you can share {their_offers}, and I would compare notes on {my_asks}.
        - I am after {my_asks}, you offered {their_offers}.
        offer_and_ask:
        - you would like to compare notes on {their_asks}, and I can share {my_offers}.
        - I can share {my_offers}, and you would compare notes on {their_asks}.
        - you are after {their_asks}, I offered {my_offers}.
        ask_and_role:
        - I would like to compare notes on {my_asks}, and you are {their_title}.
        - you are {their_title}, and I would compare notes on {my_asks}.
        - {my_asks} is on my mind, and you are {their_title}.
        role_and_ask:
        - you would like to compare notes on {their_asks}, and I'm {my_title}.
        - I'm {my_title}, and you would compare notes on {their_asks}.
        - {their_asks} is on your mind, and I'm {my_title}.
        roles_and_fields:
        - I'm {my_title} in {my_industry}, and you are {their_title} in {their_industry}.
        - you are {their_title} in {their_industry}, and I'm {my_title} in {my_industry}.
        roles:
        - I'm {my_title}, and you are {their_title}.
        - you are {their_title}, and I'm {my_title}.
        - {their_title} on your side, {my_title} on mine.
        my_role:
        - I'm {my_title}.
        - {my_title} is what I do.
        - my work is {my_title}.
        their_role:
        - you are {their_title}.
        - {their_title} is what you do.
        - your work is {their_title}.
    """),
    introduces=lines("""
        I'm {my_title} at {my_company}.
        I work as {my_title} at {my_company}.
        My work is at {my_company}, where I'm {my_title}.
        At {my_company} I'm {my_title}.
        {my_title} at {my_company}: that is me.
    """),
    closings=lines("""
        Shall we have an intro chat?
        Would an intro chat suit you?
        Could we compare notes some time?
        Do you have time for an intro chat?
        I would like to hear how you do it.
        Let's compare notes.
        Let me know if a chat suits you.
        Are you open to a short talk?
        Is a short chat something you would like?
        Happy to chat whenever suits you.
        How about an intro chat?
        What about half an hour some day?
        Care to compare notes?
        Open to an intro chat?
        If you like, let's talk.
        Whenever suits you suits me.
        A short chat would be welcome.
        An intro chat would be a good start.
        Half an hour some day would be enough.
        Maybe we can talk soon.
        Perhaps a short chat next week?
        Can we find half an hour?
        May I suggest an intro chat?
        My calendar has room for a chat.
        It would be good to compare notes.
        Looking forward to comparing notes.
        Say when, and we'll talk.
        We could have an intro chat.
        Any day that suits you works for me.
        If you have half an hour, so do I.
        Some day soon, an intro chat?
        What do you think?
        I'm all ears.
        Talk soon, perhaps.
        Tell me what you think.
    """),
)
