"""What marketing, sales and customer titles are about within their function: the things people work on.

`[specialty /] subject: words`, split by `;`. A word tells its subject beside the function's own words, and the function
too where no firmer word does. `?` marks one that tells the subject alone, `~` one that gives way to any other.
"""

from domain.taxonomy.kinds import Function

MARKET_SUBJECTS: dict[Function, str] = {
    Function.CUSTOMER_MARKETING: """
customer advocacy / advocates: advocate network; advocate recruitment; champion network; reference pool;
  nominee program; brand advocate; customer storyteller
customer advocacy / advisory boards: customer council; executive council; client council; advisory council; cab
community / forums: forum; user forum; discussion board; meetup; peer group; superuser; moderator community
community / customer events: user conference; customer conference; user summit; customer summit; customer event;
  user day
customer references / stories: testimonial; customer video; customer win; peer review; g2; review site; reference call
lifecycle marketing / lifecycle: win back; loyalty scheme; rewards program; customer newsletter; nurture program
""",
    Function.PRODUCT_MARKETING: """
market intelligence / competitors: battlecard; competitor; win loss; ?competitive
market intelligence / analysts: gartner; forrester; magic quadrant; industry analyst
go-to-market / launches: launch; positioning; value proposition; product story; product narrative; sales collateral
go-to-market / pricing: ?packaging; monetization; price packaging
""",
    Function.DEMAND_GENERATION: """
digital marketing / paid media: ?paid; ?performance; google ads; adwords; facebook ads; display ads; retargeting; ads;
  ?ad; biddable; media spend; paid acquisition; sem; ppc; ?media
digital marketing / search: seo; organic search; organic traffic; keyword; link building; ?search; serp
digital marketing / email: ?email; drip campaign; mailing; mailchimp; marketo campaign; newsletter campaign;
  deliverability
digital marketing / web: landing page; website content; website conversion; ?web; ?website; cms
digital marketing / affiliates: affiliate; affiliate program; referral program; cashback
field marketing / events: ?event; ?conference; ?exhibition; ?webinar; ?trade show; roadshow; booth; tradeshow; exhibit;
  congress stand; event producer; conference producer; ?convention; ?summit; ?field; ?regional
account-based marketing / named accounts: abm; target account; demandbase; one to few
conversion: ?conversion; a/b testing; a/b; split testing; experimentation; optimizely; multivariate
growth: ?growth; ?acquisition; viral; plg; product led growth
campaigns: ?campaign; nurture; lead nurturing; lead scoring; inbound lead; funnel
""",
    Function.BRAND_COMMUNICATIONS: """
public relations / press: !attache press; ?press; newsroom relations; journalist relations; media pitch; publicity;
  ?media; spokesman;
  spokeswoman; earned media; ?pr
internal communications / employees: ?internal; employee newsletter; staff newsletter; intranet; town hall;
  staff communication; ?employee; workforce communication; ?newsletter
content / writing: content editor; content producer; content author; ?content; ?editor; ?editorial; white paper;
  whitepaper; ebook; ghostwriter; ?writer; ad copy;
  article writer; ?copy; blogger; ?story; slogan; storyteller
social media / social: ?social; instagram; tiktok; influencer; facebook; hashtag; linkedin content; creator program;
  snapchat; creator; creator partnership; ?creator
brand / identity: ?~brand; ?branding; brand guideline; brand awareness; sponsorship; rebranding
crisis and executive communications: crisis communication; speechwriter; speech writer; ?executive; keynote; ?crisis;
  reputation; executive remarks; remarks author; speeches; ?speech
market communications: marcom; ?~marketing
""",
    Function.MARKETING: """
market research / surveys: survey; focus group; questionnaire; ?research; consumer panel; field interviewer;
  mystery shopping
marketing operations / systems: martech; marketo; pardot; eloqua; attribution; marketing database; hubspot admin;
  hubspot; ?operations
trade and shopper marketing: shopper marketing; in store promotion; point of sale; promotion
""",
    Function.SALES: """
field sales: ?field; ?outside; ?territory; door to door; outside seller; ?travelling; on the road
software sales: ?software; ?saas; ?technology; ?cloud; ?tech; ?it
business development / prospecting: outbound; prospect; prospector; cold call; cold calling; cold outreach;
  lead qualification; appointment setter; appointment setting; bdr; sdr; ?development; inbound lead qualifier;
  meetings booked; lead qualifier; ?inbound; cold caller
key accounts / large deals: ?enterprise; ?strategic; large deal; ?large; fortune 500; ?major; ?key; ?global;
  complex deal; big deal; seven figure; large account; ?named
small business: ?smb; small business; ?small; ?mid market; ?midmarket; ?velocity; ?sme; ?startup; transactional
sales engineering / demos: demo; proof concept; product demonstration; technical win; rfp response;
  demonstration engineer
government sales: ?government; ?federal; ?public; ?sled; ?defense
medical sales: ?medical; ?pharma; ?pharmaceutical; ?hospital; ?clinical; ?surgical; ?healthcare; pharma rep; ?device;
  drug detailer; detailer; drug sales; ?drug; ?doctor; doctor visits
car sales: ?car; ?vehicle; ?automotive; ?auto; ?dealership; ?truck
property sales: ?real estate; ?property; ?home; ?timeshare; ?condo
insurance and finance sales: ?insurance; ?mortgage; ?loan; ?policy
advertising sales: ad sales; ?advertising; ?ad; media sales; airtime; ?sponsorship
retail sales: ?retail; ?store; ?shop; ?showroom; ?counter; ?furniture
phone sales: ?inside; ?phone; ?telephone; tele sales; telemarketer; telemarketing
new business: quota carrying; new customer; closing; deal closer; ?new
industrial sales: ?industrial; ?machinery; ?chemical; ?equipment; ?steel
freight sales: ?freight; ?carrier; ?logistics; ?shipping
""",
    Function.PARTNERSHIPS: """
resellers: ?channel; ?reseller; ?distributor; ?dealer; value added reseller; msp; ?indirect; ?distribution; ?wholesale
technology partners: ?isv; ?technology; integration partner; app marketplace; ?integration; oem; ?alliance; co sell;
  ?ecosystem
system integrators: ?integrator; gsi; ?consulting
partner marketing: ?marketing; co brand; mdf
sponsors: ?sponsor; ?sponsorship; ?brand; ?corporate
""",
    Function.REVENUE_OPERATIONS: """
sales operations / systems: ?crm; ?salesforce; ?hubspot; sales process; pipeline hygiene; ?system; sales stack;
  pipeline reporting
sales operations / pay plans: ?commission; ?incentive; ?compensation; ?quota; sales plan; spiff
sales operations / deals: quote approval; quote pricing; quote & pricing; non standard deal; ?deal; ?quote; ?cpq;
  ?pricing; contract desk; discount approval; ?quoting
sales operations / bids: ?bid; ?proposal; ?tender; rfp; rfi; pitch writer
enablement / training: ?enablement; ?training; ?coach; playbook; sales onboarding; sales content; ?readiness;
  rep training
customer success operations / success systems: gainsight; churnzero; totango; health score; cs ops; success tooling
forecasting: ?forecast; ?forecasting; ?territory; ?planning; ?analytics
""",
    Function.CUSTOMER_SUCCESS: """
onboarding / rollout: product training; certification program; certification academy; customer academy;
  product academy; training academy; customer certification; ?onboarding; ?implementation; go live; kickoff;
  ?deployment; software rollout; ?adoption;
  ?training; ?delivery; client setup; customer kickoff
renewals / retention: ?renewal; subscription retention; ?retention; ?subscription; churn; churn prevention;
  contract extension; renewals desk; save desk; ?upsell
account management / accounts: ?account; ?relationship; existing client; key client; client portfolio; book business;
  existing customer; technical advisor; key client
large clients: ?enterprise; ?strategic; ?global; ?key
small clients: ?smb; ?scaled; ?digital; tech touch; ?pooled; ?small
""",
    Function.CUSTOMER_SUPPORT: """
technical support: ?technical; troubleshooting; tier 1; tier 2; tier 3; ?product; ?software; support ticket; zendesk;
  ?application; ticket resolution; ?ticket; level 2; client care; ?care
call center: ?call; ?contact; ?phone; ?inbound; ?telephone; ?hotline; live chat; chat agent; ?helpline;
  switchboard agent
complaints: complaint; ?escalation; ?dispute; ?resolution; ombudsman; customer grievance
after sales: ?warranty; ?repair; returns desk; ?returns; spare parts; ?parts
counter service: ?counter; ?store; ?desk; ?front; ?guest; ?passenger; ?member
billing inquiries: ?billing; ?invoice; ?refund
""",
    Function.CUSTOMER_EXPERIENCE: """
feedback: nps; csat; voc; customer survey; ?feedback; ?listening; ?voice; ?satisfaction; ?survey; qualtrics; medallia
journeys: ?journey; touchpoint; ?design; moments that matter
guests: ?guest; ?patient; ?passenger; ?visitor
""",
}
