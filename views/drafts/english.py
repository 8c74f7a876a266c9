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
        our customer program brought your name to me.
        we are both in the same customer program.
        I answered our program's networking post, and so did you.
        the networking post in our program led me to you.
        it is our customer program that introduced us.
        both of us replied in our program's networking post.
        in our program's networking post we both replied.
        we both answered our program's networking post.
        among our program's replies are yours and mine.
        as a fellow member of our customer program, I say hello.
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
        it is nice to meet you through our customer program.
        when the networking post came, we both answered it.
        what brings me here is our customer program.
        having been introduced by our program, I wanted to write.
        writing to you as a member of the same customer program.
        members of one customer program should know each other.
        one customer program, two people with something to talk about.
    """),
    leads=lines("""
        Why I write:
        My reason:
        What links us:
        The link:
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
        As I read it,
        If I read it right,
        From what we both posted,
        Going by our replies,
        On paper,
        Put simply:
        Worth a mention:
        For a start:
        Why us:
        Said plainly:
        To the point:
        In a few words:
        One reason to talk:
    """),
    shared_leads=lines("""
        What we share:
        Where we meet:
        Our overlap:
        A common thread:
        Our common ground:
        Something in common:
        Close to both of us:
        Our topic:
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
        same_ask:
        - we both would like to compare notes on {our_asks}.
        - I have {our_asks} on my mind, and so do you.
        - you and I are both after {our_asks}.
        same_role:
        - we both work as {our_title}.
        - you and I both work as {our_title}.
        - {our_title} is the title we both have.
        same_field:
        - we both work in {our_industry}.
        - we both work in {our_industry}, you as {their_title}, I as {my_title}.
        - you and I are both in {our_industry}.
        ask_and_role:
        - I would like to compare notes on {my_asks}, and you work as {their_title}.
        - you work as {their_title}, and I would compare notes on {my_asks}.
        - I have {my_asks} on my mind, and you work as {their_title}.
        role_and_ask:
        - you would like to compare notes on {their_asks}, and I work as {my_title}.
        - I work as {my_title}, and you would compare notes on {their_asks}.
        - you have {their_asks} on your mind, and I work as {my_title}.
        roles_and_fields:
        - I work as {my_title} in {my_industry}, and you as {their_title} in {their_industry}.
        - you work as {their_title} in {their_industry}, and I as {my_title} in {my_industry}.
        roles:
        - I work as {my_title}, and you as {their_title}.
        - you work as {their_title}, and I as {my_title}.
        - {their_title} on your side, {my_title} on mine.
        my_role:
        - I work as {my_title}.
        - {my_title} is my role.
        - my title is {my_title}.
        their_role:
        - you work as {their_title}.
        - {their_title} is your role.
        - your title is {their_title}.
    """),
    introduces=lines("""
        I work as {my_title} at {my_company}.
        I work at {my_company} as {my_title}.
        My title at {my_company} is {my_title}.
        At {my_company} I work as {my_title}.
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
