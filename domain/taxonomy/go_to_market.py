"""What marketing, sales and customer titles say: phrases in English, grouped by function and specialty.

Phrases are split by `;`. `~` marks a weak word, which gives way to any other in the same title; `!` marks a
strong one, which names the job by itself. Other languages are brought to these words by `languages.py`.
"""

from domain.taxonomy.kinds import Function

GO_TO_MARKET: dict[Function, dict[str, str]] = {
    Function.CUSTOMER_MARKETING: {
        "": (
            "customer marketing; client marketing; customer program; client program; peer program; peer networking; "
            "customer and partner marketing; installed base marketing; member marketing; user marketing; "
            "post sale marketing; customer engagement marketing; customer growth marketing; customer engagement; "
            "client engagement; install base marketing; relationship marketing; voice of customer marketing; "
            "customer base marketing"
        ),
        "customer advocacy": (
            "customer advocacy; client advocacy; advocacy marketing; ~advocacy; customer advocate; customer champion; "
            "customer evangelist; customer evangelism; customer voice; ambassador program; champion program; "
            "advocate program; advocate marketing; user advocacy; influencer and advocacy; customer advisory board; "
            "advisory board; customer advisory; member advocacy; advocacy program; customer award; superfan; "
            "advocate engagement; champion community; advocacy engagement; fan program; advocate community; "
            "customer delight program; customer recognition; customer speaker; speaker program; power user; "
            "power user program; client champion; advocate relations; customer love; customer led growth; "
            "base marketing; customer referral; referral program"
        ),
        "customer references": (
            "customer reference; ~reference; reference program; customer evidence; customer story; client reference; "
            "customer proof; customer storytelling; case study; g2; peer insights; trustradius; trustpilot; capterra; "
            "analyst review; review site; reference management; customer content; success story; customer review; "
            "review program; reviews and ratings; ratings and reviews; review management; video testimonial; "
            "peer review program; review generation; advocacy content; win story; proof point; logo rights; "
            "reference marketing; customer success story"
        ),
        "community": (
            "community; customer community; online community; community marketing; user group; community manager; "
            "community building; community engagement; community program; developer community; user community; "
            "community builder; forum manager; user meetup; community forum"
        ),
        "lifecycle marketing": (
            "lifecycle marketing; customer lifecycle; retention marketing; loyalty marketing; loyalty program; "
            "crm marketing; ~loyalty; ~lifecycle; engagement marketing; onboarding marketing; customer loyalty; "
            "customer retention; customer communication; adoption marketing; upsell marketing; expansion marketing; "
            "cross sell marketing"
        ),
    },
    Function.PRODUCT_MARKETING: {
        "": (
            "product marketing; solution marketing; portfolio marketing; technical marketing; industry marketing; "
            "platform marketing; solutions marketing; vertical marketing; launch manager; launch lead; "
            "product evangelist; compete program; competitive program; win loss analysis; sales play; "
            "sales battlecard; sales narrative; competitive strategy"
        ),
        "market intelligence": (
            "competitive intelligence; market intelligence; market positioning; product positioning; "
            "analyst relations; competitive marketing; market insight; competitive enablement; win & loss; win loss; "
            "jefe market"
        ),
        "go-to-market": (
            "go to market; go to market strategy; messaging and positioning; messaging & positioning; messaging; "
            "product launch; launch management; pricing and packaging; monetization; pricing strategy; monetisation"
        ),
    },
    Function.DEMAND_GENERATION: {
        "": (
            "demand generation; demand gen; lead gen; demand creation; lead generation; growth marketing; "
            "performance marketing; acquisition marketing; customer acquisition; revenue marketing; "
            "pipeline marketing; pipeline generation; ~growth; demand marketing; ~demand; user acquisition; "
            "growth hacker; conversion rate optimization; app store optimization; app store; app marketing; "
            "landing page; conversion optimization; ~conversion; integrated campaign; integrated marketing; "
            "campaign manager; campaign marketing; ~campaign; enterprise marketing; segment marketing; "
            "inbound marketing; outbound marketing; lifecycle email; traffic manager; paid traffic; media trader; "
            "programmatic trader; search marketing; email program; webinar program; lead flow; inbound program; "
            "outbound campaign; top of funnel; conversion program; display advertising; paid channel; paid campaign; "
            "organic growth; content syndication; mql; marketing qualified lead"
        ),
        "account-based marketing": (
            "account based marketing; account marketing; one to one marketing; deal based marketing; "
            "strategic account marketing; target account marketing; account based"
        ),
        "field marketing": (
            "field marketing; regional marketing; event marketing; event; trade show; experiential marketing; "
            "territory marketing; corporate event; event manager; conference manager; conference marketing; "
            "conference planner; conference producer; meeting planner; event planner; webinar; country marketing; "
            "executive event; event coordinator; convention manager; convention planner; convention services; "
            "trade marketing; local marketing"
        ),
        "digital marketing": (
            "digital marketing; email marketing; online marketing; web marketing; paid media; paid search; "
            "paid social; search engine optimization; search engine marketing; pay per click; media buyer; "
            "website manager; ~website; ~web; internet marketing; affiliate marketing; digital acquisition; "
            "programmatic; marketing automation; digital media; media planner; media planning; media buying; "
            "mobile marketing; direct marketing; trafficker; ad buyer; display ad; google ads; ads buyer; "
            "ad operations; social ads"
        ),
    },
    Function.BRAND_COMMUNICATIONS: {
        "": (
            "brand; brand marketing; brand strategist; brand planner; account planner; communication; "
            "corporate communication; marketing communication; corporate marketing; brand strategy; corporate affair; "
            "external communication; corporate identity; branding; brand management; executive communication; "
            "brand communication; corporate reputation; brand ambassador; naming; brand program; communication program"
        ),
        "public relations": (
            "public relations; media relations; press release; press officer; publicist; press relations; ~press; "
            "spokesperson; investor and public relations; media outreach; press office; pr and communication; "
            "press secretary; media spokesperson; newsroom"
        ),
        "internal communications": (
            "internal communication; employee communication; employee engagement; change communication"
        ),
        "content": (
            "content curator; content curation; "
            "content marketing; content; content strategy; copywriter; copywriting; content writer; "
            "editorial content; storytelling; content strategist; thought leadership; content creator; "
            "content developer; ux content; blog; video marketing; content production; marketing writer; "
            "content design; blog editor; corporate newsroom; ghostwriter; speechwriter; ~copy; copy lead; "
            "copy chief; newsletter"
        ),
        "social media": (
            "social media; social network; social networks manager; social media manager; social marketing; "
            "influencer marketing; ~social; social media marketing; social content; influencer relations; "
            "youtube channel"
        ),
    },
    Function.MARKETING: {
        "": (
            "marketing; marketing strategy; global marketing; international marketing; ~digital; b2b marketing; "
            "marketing management; strategic marketing; marketing and sales; commercial marketing; "
            "marketing director; marketing services; ~advertising"
        ),
        "market research": (
            "market research; consumer insight; marketing insight; market analyst; customer insight; ~insight; "
            "consumer research; shopper insight; marketing science; market researcher; insight analyst; "
            "insight manager; survey research; survey researcher; consumer researcher; media research; "
            "audience research; audience insight; panel research; qualitative research; brand research; "
            "customer research; opinion research; brand tracking; polling; study market; focus group"
        ),
        "marketing operations": (
            "marketing operations; marketing technology; marketing technologist; marketing analytics; "
            "campaign operations; marketing planning; marketing analyst; marketing data; marketing reporting; "
            "marketing report"
        ),
    },
    Function.SALES: {
        "": (
            "sales; selling; !seller; !salesperson; account executive; commercial; inside sales; field sales; "
            "enterprise sales; sales manager; sales representative; sales executive; sales associate; "
            "territory manager; territory sales; sales agent; sales lead; sales leader; new business; hunter; "
            "~revenue; regional sales; sales consultant; outside sales; strategic sales; vertical sales; "
            "sales specialist; field representative; client executive; client director; commercial development; "
            "sales advisor; sales management; revenue leader; chief revenue officer; sales professional; new logo; "
            "telesales; technology sales; system sales; data sales; tool sales; commission sales; software sales; "
            "salesman; saleswoman; enterprise account executive; closer; rainmaker; tender manager; "
            "commercial seller; prospecting; deal maker; appointment setter; deal; strategic seller; hunting; "
            "pipeline builder; territory representative; ~territory; wholesale account; account development"
        ),
        "business development": (
            "business development; business developer; business development representative; market development; "
            "sales development; sales development representative; outreach; prospecting; lead development; "
            "corporate sales development; business development manager; market expansion"
        ),
        "sales engineering": (
            "sales engineer; sales engineering; presales; !presales; field application scientist; "
            "field application engineer; technical sales specialist; pre sales; solution engineer; "
            "solutions engineer; solution engineering; solutions consultant; solution consultant; "
            "solutions consulting; solution consulting; technical sales; value engineering; value engineer; "
            "technical presales; demo engineer; presales consultant; presales engineer; solution specialist; "
            "solution sales; poc engineer; proof concept; value consultant; value advisor; engineer business"
        ),
        "key accounts": (
            "key account; strategic account; global account; national account; named account; major account; "
            "key account manager; strategic account manager; global account manager; national account manager; "
            "key account management; major account manager; strategic account executive"
        ),
    },
    Function.PARTNERSHIPS: {
        "": (
            "partnership; partners; alliance; partner network; alliance network; dealer network; reseller network; "
            "strategic alliance; channel; channel sales; partner sales; ecosystem; reseller; partner manager; "
            "channel manager; alliance manager; partner development; partner program; strategic partnership; "
            "indirect sales; channel partner; partner ecosystem; partner success; partner account manager; "
            "business alliance; channel account manager; partner operations; technology alliance; system integrator; "
            "partner relationship; partner engineer; partner enablement; partner experience; "
            "partner development manager; technology partner; strategic partner; solution partner; isv; "
            "partner business; partner growth; partner executive; franchise development; partner support; "
            "distribution partner; partner solution; reseller manager; reseller program; alliance program; "
            "channel program; co-sell; co-marketing; partner campaign; marketplace partner; partner onboarding; "
            "channel enablement; value added reseller"
        ),
        "partner marketing": (
            "partner marketing; channel marketing; alliance marketing; co marketing; ecosystem marketing; "
            "partnership marketing"
        ),
    },
    Function.REVENUE_OPERATIONS: {
        "": (
            "revenue operations; go to market operations; commercial operations; revenue strategy; "
            "sales and marketing operations; revenue analytics; growth operations; revenue enablement operations; "
            "revenue analyst; revenue system; revenue planning; revenue intelligence; revenue process; "
            "revenue technology; revenue data; go to market system; go to market engineer; go to market planning; "
            "go to market technology; go to market analytics; go to market tool; cpq; configure price quote; "
            "quote to cash; quote to order; lead to cash; revenue programs; revenue insight; pipeline analyst; "
            "quote to revenue; booking operations; go to market strategy and operations; "
            "go to market strategy & operations; lead routing; territory design; crm data; crm process; "
            "pipeline operations; revenue forecasting"
        ),
        "sales operations": (
            "sales operations; sales strategy; sales planning; deal desk; sales analyst; sales compensation; "
            "sales analytics; sales effectiveness; sales excellence; crm manager; crm administrator; ~crm; "
            "sales support; sales administration; sales coordinator; commercial excellence; order management; "
            "incentive compensation; sales performance; bid manager; proposal manager; proposal writer; bid writer; "
            "sales system; sales technology; sales process; sales insight; sales productivity; sales forecasting; "
            "sales commission; commission analyst; commission manager; commission specialist; territory planning; "
            "quota planning; quota; deal operations; deal strategy; quoting; deal management; sales tool; "
            "crm analyst; crm operations; sales data; deals desk; quote desk; sales reporting; sales governance; "
            "pricing desk; sales tooling; business operations go to market; pipeline forecasting; "
            "sales incentive; commission; ~incentive; deal pricing; pipeline analyst sales"
        ),
        "enablement": (
            "enablement; sales enablement; revenue enablement; field enablement; sales training; sales trainer; "
            "go to market enablement; sales readiness; sales coach; commercial enablement; sales playbook; "
            "seller training; seller enablement; seller readiness; rep onboarding; revenue training; "
            "sales onboarding; sales certification; sales methodology; onboarding & enablement; "
            "enablement & onboarding"
        ),
        "customer success operations": (
            "customer success operations; success operations; client success operations; customer success enablement; "
            "post sale operations"
        ),
    },
    Function.CUSTOMER_SUCCESS: {
        "": (
            "customer success; client success; customer success manager; client success manager; customer outcome; "
            "customer value; customer growth; customer director; ~customer; ~client; ~post sale; "
            "customer success specialist; customer success engineer; success manager; member success; customer lead; "
            "customer success executive; adoption manager; customer adoption; merchant success; user success; "
            "customer delivery; value realization; customer relationship; scaled success; digital success; "
            "client experience and success; adoption; user adoption; customer enablement; customer health; go live; "
            "time to value; churn reduction; success planning; business review; customer goal; success coach"
        ),
        "account management": (
            "account manager; account management; client partner; relationship manager; client services; "
            "client relations; client service; client manager; account director; account supervisor; "
            "client relationship; client relationship manager; customer relationship manager; ~account; "
            "~relationship; customer relations; technical account manager; customer account manager; "
            "engagement manager; client management; client account manager; technical account management; "
            "relationship management; client advisor; account coordinator"
        ),
        "onboarding": (
            "onboarding; customer onboarding; implementation; implementation manager; implementation consultant; "
            "customer training; customer education; education services; onboarding specialist; professional services; "
            "implementation specialist; deployment; solution delivery; client onboarding; services delivery; "
            "implementation engineer; onboarding manager; professional service; customer trainer; "
            "customer training specialist; training & adoption"
        ),
        "renewals": (
            "renewal; renewals manager; renewal manager; customer renewal; contract renewal; expansion manager; "
            "~retention; retention manager; retention specialist"
        ),
    },
    Function.CUSTOMER_SUPPORT: {
        "": (
            "customer support; customer service; attention customer; customer care; technical support; "
            "support engineer; client support; product support; contact center; call center; service desk agent; "
            "~support; customer service representative; customer assistance; support specialist; help center; "
            "support operations; customer operations; technical support engineer; member services; guest service; "
            "member support; customer hotline; escalation manager; patient services representative; "
            "customer response; support agent; call centre; contact centre; support manager; after sales; aftersales; "
            "warranty; help desk agent; support tooling; support tool; support process; support system; "
            "knowledge base; ticket; ticketing; returns agent; returns manager; customer happiness agent; "
            "support quality; support content; support knowledge; support queue; support enablement; "
            "support readiness; support analytics; support program; support delivery; case resolution; "
            "complaint handler; support workforce planning; helpdesk ticket; support case; service desk queue; "
            "customer ticket; customer question; helpline; hotline; escalation engineer; escalation; "
            "customer happiness; call handler; complaint; ~hotline"
        ),
    },
    Function.CUSTOMER_EXPERIENCE: {
        "": (
            "customer experience; client experience; voice of the customer; net promoter; customer listening; "
            "experience management; guest experience; member experience; customer journey; "
            "user feedback; ~experience; customer centricity; customer strategy; customer transformation; "
            "customer intelligence; voice customer; service design; experience officer; customer feedback; "
            "digital experience; customer satisfaction; service excellence; journey manager; journey mapping; "
            "journey mapper; satisfaction survey; survey program; feedback program; customer sentiment; "
            "listening program; client journey; client journey owner; customer journey owner; journey owner; "
            "experience owner"
        ),
    },
}
