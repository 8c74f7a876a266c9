"""The industries that handle money: finance and insurance.

`sector: {industry: other names}`, split by `;`; the empty industry holds the names of the sector as a whole.
"""

from domain.taxonomy.kinds import Sector

FINANCE_INDUSTRIES: dict[Sector, dict[str, str]] = {
    Sector.FINANCIAL_SERVICES: {
        "": (
            "financial services; finserv; fin serv; finance; fs; fsi; financial services industry; financial "
            "industry; finanzdienstleistungen; finanzen; servicios financieros; services financiers; servicos "
            "financeiros; financial; finance industry; financial institutions; financials; finanzbranche; finance and "
            "banking; bfsi; finanzas; financas; financial institution; financial sector; savings and investments; "
            "services bancaires et financiers; wall street; money business"
        ),
        "banking": (
            "jpmorgan; jp morgan; jpmorgan chase; morgan stanley; goldman sachs; citi; citibank; citigroup; wells "
            "fargo; hsbc; barclays; ubs; bnp paribas; santander; societe generale; unicredit; ing bank; credit "
            "agricole; commercial lending bank; mortgage bank; trust bank; banque de detail; bank; banks; retail bank; "
            "retail banking; commercial bank; commercial banking; community bank; bank and trust; savings bank; "
            "banken; bankwesen; banca; banque; bancos; corporate banking; banking and finance; private banking; "
            "digital bank; neobank; neobanks; consumer banking; regional bank; finance banking; sparkasse; challenger "
            "bank; banco; bankenbranche; banking industry; setor bancario; secteur bancaire; credit intermediation; "
            "savings institution; savings institutions; thrift; thrifts; bank holding company; landesbank; volksbank; "
            "genossenschaftsbank; caja de ahorros; kreditinstitut; trade finance; business lender; depository credit; "
            "depository credit intermediation; branch banking; bank branch; central bank; checking accounts; "
            "privatbank; monetary authority; girokonto; filialbank; caisse d epargne; passbook savings; savings "
            "accounts; vaults and tellers; tellers; currency board; depository institutions; savings; checking; "
            "deposit accounts; cash management; bancario; bancaire"
        ),
        "credit unions": (
            "credit union; building society; cooperative bank; cu; caja rural; savings and loan; member owned bank; "
            "cooperative banking; savings and credit cooperative; mutual bank; member bank; cooperativa de credito; "
            "savings cooperatives; credit cooperatives; mutual savings"
        ),
        "fintech": (
            "trading app; fin tech; financial technology; financial software; banking software; finance software; "
            "banking technology; fintech saas; financial saas; open banking; embedded finance; finance technology; "
            "finance tech; digital banking; core banking; accounting software; crypto; blockchain; cryptocurrency; "
            "web3; digital assets; bitcoin; defi; banking as a service; baas; financial services technology; "
            "wealthtech; spend management; lending platform; software bancario; decentralized finance; bitcoin "
            "mining; cryptocurrency exchange; bitcoin exchange; wallet app; expense management software; expense "
            "management; invoicing software; treasury software; tokenization; nft; nfts; stablecoins; token platform; "
            "token; mobile wallet; digital wallet; neobroker; crypto trading; open finance; financial wellness app; "
            "billing software; crowdfunding; digital currency; neobank app; crypto exchange; compliance software for "
            "banks; lending software; personal finance app; expense app; digital asset; invoicing app; e money; "
            "finanztechnologie; technologie financiere; robo advisors"
        ),
        "payments": (
            "credit card; credit cards; payment; payment processing; payment services; cards; merchant services; "
            "payment provider; payment technology; paytech; money transfer; card network; acquiring; zahlungsverkehr; "
            "paiements; pagos; pagamentos; remittances; payment gateway; card issuing; buy now pay later; bnpl; meios "
            "de pagamento; medios de pago; money transmission; digital payments; atm operator; atms; check cashing; "
            "payfac; payments processor; payment processor; merchant acquirer; card issuer; remittance; pos payments; "
            "prepaid cards; checkout provider; mobile payments; acquirer; zahlungsdienstleister; wire transfers; "
            "maquininhas; mobile money; psp; tap to pay; e wallet; cheque clearing; money orders; cash machines; "
            "envio de dinero; transfert d argent; tarjetas de credito; cartes bancaires; cartao de credito; "
            "adquirencia; kreditkarten; kartenzahlung; bezahldienst; card processing; card processor; card "
            "processors; zahlungsdienst; card acquiring"
        ),
        "lending and mortgage": (
            "loan broker; loan brokers; lending; mortgage; mortgages; loans; consumer lending; mortgage lending; "
            "consumer finance; auto finance; leasing; credit; equipment finance; factoring; student loans; home loans; "
            "auto lending; equipment leasing; microfinance; mortgage banking; kredit; debt collection; collections; "
            "lender; lenders; mortgage brokerage; collection agency; collection agencies; car finance; vehicle "
            "finance; home equity; title and escrow; microcredit; pawn shop; pawnbroker; hypotheken; hipotecas; "
            "prestamos; baufinanzierung; asset finance; mortgage lender; consumer credit; leasing company; mortgage "
            "broker; payday loans; auto loans; credit immobilier; emprestimos; credit facilities; bausparkasse; prets "
            "immobiliers; refinancing; hire purchase; microfinanzas; prestamistas; financieras; sociedades de credito; "
            "financeira; credito pessoal; credito consignado; consorcio; ratenkredit; finanzierung; debt recovery; "
            "foreclosure services; kredite"
        ),
        "asset and wealth management": (
            "fund administration; asset management; wealth management; investment management; asset manager; financial "
            "planning; financial advisory; fund management; mutual funds; hedge funds; hedge fund; family office; "
            "vermogensverwaltung; gestion de activos; gestion d actifs; gestion de patrimoine; pension fund; pension "
            "funds; investment advisory; retirement services; registered investment advisor; ria; pensions; "
            "retirement; robo advisor; funds; gestao de ativos; trusts; trusts and estates; estate planning; money "
            "management; financial advisors; financial advisor; financial adviser; financial advice; investment "
            "advice; etf; etfs; stewardship; superannuation; private wealth; wealth planning; institutional investor; "
            "investment advisor; investment adviser; vermogensberatung; fondos de inversion; fondsgesellschaft; "
            "college savings plans; trust company; mutual fund house; fund manager; wealth manager; superannuation "
            "fund; index funds; endowment fund; wealth advisory; fund house; investment manager; gestao de patrimonio; "
            "gestion de patrimonios; portfolio management; gestora de fondos; robo advisory; fonds communs de "
            "placement; pensionskasse; fundos de pensao; administradora de fondos; societe de gestion; gestora de "
            "recursos; anlageberatung; asesores financieros; conseillers financiers; conseil en gestion de "
            "patrimoine; family wealth; multi family office; ocio; sicav; 401k; fonds"
        ),
        "investment banking and capital markets": (
            "financial instruments; "
            "banque d investissement; banca de inversion; investment banking; capital markets; investment bank; "
            "brokerage; securities; stock exchange; trading; exchanges; broker dealer; equities; custody; sell side; "
            "buy side; financial markets; foreign exchange; commodities trading; fx; i banking; ib; market making; "
            "stock broker; stockbroker; stockbrokers; stock market; equity research; m&a advisory; mergers and "
            "acquisitions; corporate finance advisory; clearing house; clearing and settlement; derivatives; bourse; "
            "borse; bolsa de valores; forex; forex broker; investment research; custodian bank; transfer agency; "
            "stock exchange and brokers; securities brokerage; mergers advisory; futures exchange; bolsa; ipo "
            "advisory; equity trading; proprietary trading; market maker; trading floor; bulge bracket; borsenmakler; "
            "corretora de valores; commodities trading house; divisas; devisenhandel; comercio de divisas; fixed "
            "income; stocks and bonds; share dealing; trading desk; ipos; bond market; bonds; commodity futures; "
            "futures and options; currencies; money changers; wertpapierhandel; aktienhandel; devisen; casa de "
            "cambio; marches financiers; salle des marches; bureau de change; cambio; mercado de capitais; mercado de "
            "valores; mercados de capitales; kapitalmarkt; m and a boutique; banque d affaires; m and a advisory"
        ),
        "private equity and venture capital": (
            "private equity; venture capital; vc; pe; investor; investments; pe vc; growth equity; vc pe; venture; vc "
            "fund; pe fund; investment; venture capital and private equity; buyout; investment fund; investment firm; "
            "startup accelerator; private markets; accelerator; incubator; kapitalbeteiligung; capital investissement; "
            "capital riesgo; angel investing; seed fund; startup fund; growth capital; holding company; search fund; "
            "venture studio; lbo; impact investing; wagniskapital; beteiligungsgesellschaft; private capital; family "
            "holding; capital de risco; startup investors; seed investors; venture fund; buyout fund; angel investors; "
            "corporate venture; capital risque; business angels; portfolio companies; mezzanine; early stage "
            "investing; risikokapital; startup funding; take private deals; fonds d investissement; fondo de capital "
            "privado; capital semilla; fonds d amorcage; capital semente; investidores anjo; grunderzentrum; seed "
            "capital; startup backers"
        ),
    },
    Sector.INSURANCE: {
        "": (
            "insurance; insurer; insurers; versicherung; versicherungen; seguros; assurance; assurances; insurance "
            "industry; carrier insurance; insurance company; insurance carrier; seguro; versicherungsbranche; "
            "insurance services; underwriting; underwriters; underwriter; assureur; aseguradora; aseguradoras; "
            "seguradora; versicherer; insuring; actuarial; actuarial services; claims adjusting; claims management; "
            "loss adjusting; loss adjusters; actuaries; policies and claims; claims; premiums; coverage; cover; "
            "policies; underwriting and claims carriers; life carriers; policyholders; risk pools; assurantiel; "
            "securitario"
        ),
        "property and casualty insurance": (
            "property insurance; motor insurance; vehicle insurance; liability insurance; travel insurance; p&c; p&c "
            "insurance; property and casualty; property casualty; auto insurance; home insurance; general insurance; "
            "car insurance; non life insurance; commercial insurance; specialty insurance; p and c; casualty "
            "insurance; workers compensation; pet insurance; title insurance; cyber insurance; motor insurer; crop "
            "insurance; marine insurance; flood insurance; fire insurance; renters insurance; homeowners insurance; "
            "earthquake insurance; boat insurance; aviation insurance; professional indemnity; surety; surety bonds; "
            "kfz versicherung; sachversicherung; property insurer; car insurer; warranty; extended warranty; bicycle "
            "insurance; event insurance; wedding insurance; trade credit insurance; bond insurance; malpractice "
            "insurance; business insurance; mortgage insurance; farm insurance; mobile phone insurance; phone "
            "insurance; auto insurer; casualty insurer; workers compensation insurance; property casualty insurer; "
            "haftpflicht; assurance auto; seguro auto; claims adjusters; builders risk; errors and omissions; "
            "autoversicherung; hausratversicherung; gebaudeversicherung; rechtsschutz; responsabilite civile; seguro "
            "de autos; iard; ramos elementares; product liability; vehicle cover; car cover; home cover; motor cover; "
            "auto cover; fire and theft cover; property cover; auto carriers; home contents cover; casualty; seguros "
            "de coche; commercial lines; personal lines; non life; nonlife"
        ),
        "life and health insurance": (
            "life insurance; health insurance; payer; payers; health plan; health plans; managed care; pbm; pharmacy "
            "benefits; pharmacy benefit management; dental insurance; life and annuity; annuities; "
            "krankenversicherung; payor; medicare; supplemental insurance; mutuelle; health insurer; "
            "lebensversicherung; disability insurance; life & health; healthcare payer; hmo; seguro salud; seguro de "
            "salud; plano de saude; medical insurance; medicaid; long term care insurance; vision insurance; funeral "
            "insurance; life insurer; life assurance; group insurance; accident insurance; critical illness insurance; "
            "krankenkasse; assurance vie; assurance maladie; assurance sante; seguro de vida; dental plans; dental "
            "plan; income protection; unemployment insurance; benefits insurance; health coverage; pharmacy benefit "
            "manager; health insurance payer; medicare advantage; managed health care; mutuelle sante; private health "
            "cover; critical illness cover; complementaire sante; prevoyance; plano odontologico; convenio medico; "
            "obra social; prepaga; rentenversicherung; berufsunfahigkeitsversicherung; term life; whole life; health "
            "cover; life cover; medical cover; medical plans; sickness cover"
        ),
        "insurance brokerage": (
            "insurance broker; insurance brokers; insurance agency; insurance brokering; risk advisory; mga; managing "
            "general agent; versicherungsmakler; insurance agents; courtage; corretora de seguros; insurance "
            "distribution; insurance advisory; insurance intermediary; insurance intermediaries; broker of insurance; "
            "bancassurance; corredor de seguros; courtier en assurance; insurance agencies; agencies brokerages and "
            "other insurance related activities; independent insurance agents; brokerage of policies; independent "
            "agents insurance; insurance agency network"
        ),
        "reinsurance": (
            "reinsurance broker; reinsurer; ruckversicherung; reaseguro; reassurance; retrocession; catastrophe "
            "bonds; insurance linked securities; rueckversicherung; ils; catastrophe cover; lloyds syndicate; lloyd s "
            "syndicate; lloyds; underwriting syndicate; underwriting syndicates"
        ),
        "insurtech": (
            "insur tech; insurance technology; insurance software; insuretech; insurance tech; insurance saas; claims "
            "software; digital insurance; policy administration software; claims automation; insurance comparison "
            "site; underwriting software; digital insurer; online insurer; insurance app; insurance startup; embedded "
            "insurance; policy admin system; policy admin systems; policy administration"
        ),
    },
}
